//! The clipboard, through the program that the desktop has for it.

use std::io::ErrorKind;
use std::process::{Command, Stdio};

use anyhow::{Context, anyhow, bail};

/// A program that reads the clipboard, its arguments, and the variable of the environment without which it cannot.
type Program = (&'static str, &'static [&'static str], Option<&'static str>);

/// Wayland, X11, macOS, Windows below Linux.
const PROGRAMS: [Program; 5] = [
    ("wl-paste", &["--no-newline"], Some("WAYLAND_DISPLAY")),
    ("xclip", &["-selection", "clipboard", "-out"], Some("DISPLAY")),
    ("xsel", &["--clipboard", "--output"], Some("DISPLAY")),
    ("pbpaste", &[], None),
    ("powershell.exe", &["-NoProfile", "-Command", "Get-Clipboard"], None),
];

/// What the clipboard holds.
pub(crate) fn paste() -> anyhow::Result<Vec<u8>> {
    for (name, arguments, _) in usable() {
        let output = match Command::new(name).args(*arguments).stdin(Stdio::null()).output() {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            output => output.with_context(|| format!("cannot run {name}"))?,
        };
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("{name} cannot read the clipboard: {}", said.trim());
        }
        return Ok(output.stdout);
    }
    Err(missing())
}

/// Those that this session can use.
fn usable() -> impl Iterator<Item = &'static Program> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    PROGRAMS.iter().filter(move |(.., needs)| needs.is_none_or(is_set))
}

/// What to install.
fn missing() -> anyhow::Error {
    let package = match usable().next() {
        Some(("wl-paste", ..)) => "wl-clipboard",
        Some(("xclip", ..)) => "xclip",
        _ => return anyhow!("there is no clipboard: neither Wayland nor X11 nor macOS is here"),
    };
    let names = usable().filter(|(.., needs)| needs.is_some()).map(|(name, ..)| *name);
    let names: Vec<&str> = names.collect();
    anyhow!(
        "the clipboard is read by {}, and none of them is there: install {package}",
        names.join(" or ")
    )
}
