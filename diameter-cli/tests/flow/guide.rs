//! The page "No data": its two commands find the reason, and print what it shows. `TRYCMD=overwrite` writes the page
//! anew, `SNAPSHOTS=overwrite` its picture; they are read afterwards.

use std::fs;
use std::path::Path;

use snapbox::{Data, assert_data_eq, file};

use crate::{folder, printed};

#[test]
fn the_page_shows_what_its_commands_print() {
    let folder = folder();
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("docs/guide/no-data.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut anew = String::new();
    let mut commands = 0;
    let mut rest = page.as_str();
    while let Some((before, block)) = rest.split_once("```console\n$ diameter ") {
        let (block, behind) = block.split_once("```").unwrap();
        let (command, _) = block.split_once('\n').unwrap();
        let printed = printed(folder.path(), command);
        anew.push_str(&format!("{before}```console\n$ diameter {command}\n{printed}```"));
        rest = behind;
        commands += 1;
    }
    anew.push_str(rest);
    assert_eq!(commands, 2);
    if std::env::var_os("TRYCMD").is_some_and(|it| it == "overwrite") {
        fs::write(&path, &anew).unwrap();
    }
    // The reason: who was silent, who was asked instead, and what that one said.
    for reason in ["never answered", "no answer from ocs1", "5002", "10:04:58"] {
        assert!(anew.contains(reason), "{reason} in {anew}");
    }
    assert_data_eq!(Data::text(anew), Data::text(page).raw());
}

#[test]
fn the_picture_of_the_page_is_what_is_drawn() {
    let folder = folder();
    let drawn = printed(folder.path(), "flow --session 2000001 --to svg no-data.pcap");
    assert_data_eq!(Data::text(drawn), file!["../../../docs/guide/pictures/no-data.svg"].raw());
}
