//! What the tool prints: the pages in `tests/cmd` are sessions at a terminal. `TRYCMD=overwrite`
//! rewrites them, and is read afterwards.

#[test]
fn the_sessions_print_what_they_show() {
    trycmd::TestCases::new().case("tests/cmd/*.md");
}
