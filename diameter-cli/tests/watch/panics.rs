//! The terminal after a panic, in a process of its own.

use portable_pty::CommandBuilder;

use crate::terminal::Terminal;

/// What the program sets the terminal up with.
#[path = "../../src/watch/terminal.rs"]
mod own;

/// The process that panics is this test, too.
const PANICS: &str = "DIAMETER_TEST_PANICS";

#[test]
fn a_panic_gives_the_terminal_back_and_can_be_read() {
    if std::env::var_os(PANICS).is_some() {
        let drawn = own::with(|terminal| {
            terminal.draw(|frame| frame.render_widget("drawn", frame.area())).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(500));
            panic!("the reason");
        });
        drawn.unwrap()
    }
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    let name = "panics::a_panic_gives_the_terminal_back_and_can_be_read";
    command.args(["--exact", name, "--nocapture", "--test-threads", "1"]);
    command.env(PANICS, "1");
    command.env("TERM", "xterm-256color");
    let mut terminal = Terminal::start(110, 24, command);
    terminal.wait_for("drawn");
    assert!(!terminal.end().success());
    terminal.assert_is_given_back();
    assert!(terminal.screen().contains("the reason"), "{}", terminal.screen());
}
