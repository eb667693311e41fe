//! More messages than are kept, through a pipe.

use crate::CONTROL_C;
use crate::terminal::Terminal;
use crate::traffic::{most_memory, piped, write};

#[test]
fn all_of_200_000_messages_through_a_pipe_are_counted_in_bounded_memory() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("large.pcap"), 200_000);
    let command = piped(folder.path(), "large.pcap", "--keep 20000 --memory 16");
    let mut terminal = Terminal::start(110, 24, command);
    terminal.wait_for(" 200,000 messages");
    let screen = terminal.wait_for("  end");
    assert!(screen.contains("forgotten: "), "{screen}");
    // The last session is there, and the first of those that are kept.
    assert!(screen.contains("10:00:03.999"), "{screen}");
    terminal.type_keys("g");
    terminal.wait_for("10:00:03.200");
    let memory = most_memory(terminal.process_id());
    assert!(memory < 200_000, "{memory} kB");
    terminal.type_keys(CONTROL_C);
    assert!(terminal.end().success());
}
