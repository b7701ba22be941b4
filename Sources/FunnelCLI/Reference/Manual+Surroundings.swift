extension Manual {
  /// The files, the variables and the exit codes.
  static let surroundings = """
    .Sh ENVIRONMENT
    .Bl -tag -width FUNNEL_STORE
    .It Ev FUNNEL_STORE
    The store where \\-\\-store names none.
    .It Ev FUNNEL_USER
    The author of changes where \\-\\-as names none; else the configuration's, else the login name.
    .It Ev NO_COLOR
    Draw without colours.
    .It Ev LC_ALL , LC_MESSAGES , LANG
    The language where \\-\\-language and the configuration name none.
    .It Ev TERM
    The kind of terminal; on dumb ones the screen is printed as text.
    .It Ev VISUAL , EDITOR
    The editor for long texts.
    .It Ev XDG_CONFIG_HOME , XDG_DATA_HOME
    Where configuration and stores lie instead of
    .Pa ~/.config
    and
    .Pa ~/.local/share .
    .El
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa ~/.local/share/funnel/default.funnel
    The store where none is named, a SQLite database.
    Beside it lie its journal
    .Pq Pa \\-wal , \\-shm
    and the lock of its writers
    .Pq Pa \\-lock .
    .It Pa ~/.local/share/funnel/demo.funnel
    The store of
    .Nm
    .Cm demo .
    .It Pa ~/.config/funnel/config.toml
    The configuration: theme, language, author, store, ascii, and a table keys of action names.
    .It Pa ~/.config/funnel/themes/*.toml
    Themes of one's own.
    .El
    .Sh EXIT STATUS
    0 done, 64 wrong usage, 65 wrong data or a store that is foreign, damaged or newer, 66 not found,
    70 internal error, 73 cannot create, 74 disk error or disk full, 75 busy, 77 not permitted, 78
    wrong configuration, 128 and the signal's number when ended by a signal.
    .Sh EXAMPLES
    Look around in demo data, import a file without storing it, move a deal:
    .Bd -literal -offset indent
    funnel demo
    funnel import sales.csv \\-\\-dry\\-run
    funnel list \\-\\-filter \\(aqzone:best close<30d\\(aq \\-\\-json
    funnel move 117 negotiation
    .Ed
    """
}
