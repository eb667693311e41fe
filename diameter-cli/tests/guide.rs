//! What README and guide show of the tool is what it prints: sessions are run in the root of the repository.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::path::Path;
use std::process::Command;

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What a shell prints after this command, on both of its streams.
fn printed(command: &str) -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_diameter")).parent().unwrap().to_owned();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = [folder].into_iter().chain(std::env::split_paths(&path));
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {command}\n}} 2>&1")])
        .env("PATH", std::env::join_paths(folders).unwrap())
        .current_dir(root())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_sessions_of_the_guide_print_what_they_show() {
    let page = std::fs::read_to_string(root().join("docs/guide/tool.md")).unwrap();
    let mut sessions = 0;
    for block in page.split("```console\n").skip(1) {
        let (block, _) = block.split_once("```").unwrap();
        for session in block.split("$ ").skip(1) {
            // A line that ends in a bar goes on in the next.
            let lines: Vec<&str> = session.lines().collect();
            let last = lines.iter().position(|line| !line.ends_with('|')).unwrap();
            let (command, shown) = lines.split_at(last + 1);
            let shown = shown.join("\n");
            let printed = printed(&command.join("\n"));
            assert_eq!(printed.trim_end(), shown.trim_end(), "{}", command.join("\n"));
            sessions += 1;
        }
    }
    assert!(sessions >= 3, "{sessions} sessions");
}

#[test]
fn the_pictures_of_readme_and_guide_are_there() {
    for (page, link) in [
        ("README.md", "(diameter-cli/pictures/decode.term.svg"),
        ("docs/guide/tool.md", ": ../../diameter-cli/pictures/decode.term.svg"),
        ("docs/guide/tool.md", ": ../../diameter-cli/pictures/dictionary.term.svg"),
    ] {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        assert!(text.contains(link), "{page}: {link}");
        let (_, file) = link.split_once("diameter-cli").unwrap();
        assert!(root().join(format!("diameter-cli{file}")).exists(), "{link}");
    }
}
