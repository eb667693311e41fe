//! Messages of other stacks: each decodes into its typed command and is written again byte for byte,
//! or in the normal form where the peer used another order or other flags.

use std::path::PathBuf;

use diameter_core::{AvpIter, AvpView, Message};
use diameter_tests::{command, dictionary, folder, message};

fn captures() -> Vec<(String, Message)> {
    let mut files: Vec<PathBuf> = ["captures", "perf"]
        .iter()
        .flat_map(|name| std::fs::read_dir(folder(name)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "hex"))
        .collect();
    files.sort();
    let name = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), message(path))).collect()
}

#[test]
fn show() {
    for (name, message) in captures() {
        let Some(command) = command(&message) else {
            println!("{name}: no command");
            continue;
        };
        match (command.normalize)(&message) {
            Ok(normal) => {
                println!("{name}: {}", if normal == message { "same" } else { "differs" })
            }
            Err(errors) => println!("{name}: {errors}"),
        }
    }
}
