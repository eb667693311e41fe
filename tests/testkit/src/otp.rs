//! Erlang/OTP's diameter, with a program on it that is compiled first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::{Program, build};

/// Compiles dictionaries (`.dia`) and modules (`.erl`) into a folder, and returns that.
///
/// # Panics
///
/// When a compiler is missing, or does not like what it gets.
pub fn compile(folder: &Path, dictionaries: &[PathBuf], modules: &[PathBuf]) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    for dictionary in dictionaries {
        build(
            Command::new("diameterc").arg("-o").arg(folder).arg("-i").arg(folder).arg(dictionary),
        );
        let module = folder.join(dictionary.with_extension("erl").file_name().unwrap());
        build(Command::new("erlc").arg("-o").arg(folder).arg(module));
    }
    for module in modules {
        build(Command::new("erlc").arg("-o").arg(folder).arg(module));
    }
    folder.to_owned()
}

/// Starts the function `start` of a module, with these arguments of its own.
///
/// # Panics
///
/// When Erlang is not installed.
pub fn start(code: &Path, module: &str, arguments: &[String]) -> Program {
    let mut command = Command::new("erl");
    command
        .args(["-noshell", "-noinput", "+S", "1", "-s", module, "start", "-pa"])
        .arg(code)
        .arg("-extra")
        .args(arguments)
        .env("ERL_CRASH_DUMP", "/dev/null");
    Program::start(&mut command, TempDir::new().unwrap())
}
