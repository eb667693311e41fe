//! Manual pages and completions have every command and every option that helps have.

use std::fs;
use std::process::Command;

use crate::{commands, help};

#[test]
fn manual_pages_and_completions_have_all_commands_and_options() {
    let folder = tempfile::tempdir().unwrap();
    let tool = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_diameter")).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    tool(&["man", folder.path().to_str().unwrap()]);
    let [bash, zsh, fish] = ["bash", "zsh", "fish"].map(|shell| tool(&["completions", shell]));
    let mut options = 0;
    for command in commands(&[]) {
        let name = [&["diameter".to_owned()][..], &command].concat();
        let page = fs::read_to_string(folder.path().join(name.join("-") + ".1")).unwrap();
        let page = page.replace("\\-", "-");
        // What bash offers behind this command.
        let label = format!("        {})", name.join("__subcmd__"));
        let offered = bash.split(&label).nth(1).and_then(|it| it.lines().nth(1));
        let offered = offered.unwrap_or_else(|| panic!("{label} is not in\n{bash}"));
        for option in options_of(&help(&command)) {
            assert!(page.contains(&option), "{option} is not in the page of {name:?}");
            let is_offered = offered.split([' ', '"']).any(|it| it == option);
            assert!(is_offered, "{option} is not behind {name:?}: {offered}");
            assert!(zsh.contains(&option), "{option} is not offered by zsh");
            let of_fish = format!(" -l {}", &option[2..]);
            assert!(fish.contains(&of_fish), "{option} is not offered by fish");
            options += 1;
        }
    }
    assert!(options > 150, "{options}");
}

/// `--json`: every long option that a help explains, above its examples.
fn options_of(help: &str) -> Vec<String> {
    let explained = help.split("\nExamples:\n").next().unwrap_or_default();
    let lines = explained.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
    let words = lines.flat_map(|line| line.split([' ', ',', '[', '=', '.']).take(3));
    words.filter(|it| it.starts_with("--") && it.len() > 2).map(str::to_owned).collect()
}
