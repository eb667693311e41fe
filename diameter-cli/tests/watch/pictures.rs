//! The pictures of the guide are what the program shows. `SNAPSHOTS=overwrite cargo test -p diameter-cli --test watch
//! pictures` makes them anew.

use snapbox::{Data, assert_data_eq, file};

use crate::terminal::{Terminal, diameter};
use crate::{DOWN, ENTER, F4, F7, capture};

/// The program with the capture of the small network.
fn shown(columns: u16, rows: u16) -> (tempfile::TempDir, Terminal) {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let terminal =
        Terminal::start(columns, rows, diameter(folder.path(), &["watch", "network.pcap"]));
    terminal.wait_for("   5 sessions");
    terminal.wait_for("F8 Settings");
    (folder, terminal)
}

#[test]
fn the_list_has_its_picture() {
    let (_folder, terminal) = shown(130, 12);
    let picture = Data::text(terminal.picture());
    assert_data_eq!(picture, file!["../../pictures/watch-list.term.svg"].raw());
}

#[test]
fn the_flow_of_a_subscriber_has_its_picture() {
    let (_folder, mut terminal) = shown(130, 42);
    terminal.type_keys(F4);
    terminal.wait_for("Flow of 3 sessions");
    terminal.wait_for("10:05:34.104");
    let picture = Data::text(terminal.picture());
    assert_data_eq!(picture, file!["../../pictures/watch-flow.term.svg"].raw());
}

#[test]
fn a_message_has_its_picture() {
    let (_folder, mut terminal) = shown(110, 26);
    terminal.type_keys(DOWN);
    terminal.type_keys(DOWN);
    terminal.type_keys(ENTER);
    terminal.wait_for("Flow of");
    terminal.type_keys(ENTER);
    terminal.wait_for("Message 1 of 5");
    terminal.wait_for("Copy JSON");
    let picture = Data::text(terminal.picture());
    assert_data_eq!(picture, file!["../../pictures/watch-message.term.svg"].raw());
}

#[test]
fn a_mistake_in_a_filter_has_its_picture() {
    let (_folder, mut terminal) = shown(130, 12);
    terminal.type_keys(F7);
    terminal.wait_for("Filter:");
    terminal.type_keys("result >= 4000 and avp(\"Rating-Gruop\") == 10");
    terminal.wait_for("== 10");
    terminal.wait_for("did you mean");
    terminal.wait_for("3 of 5 sessions");
    let picture = Data::text(terminal.picture());
    assert_data_eq!(picture, file!["../../pictures/watch-filter.term.svg"].raw());
}
