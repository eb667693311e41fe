//! The `diameter` tool: its subcommands, each in a module of its own.

mod arguments;
mod axis;
mod clipboard;
mod completions;
mod config;
mod decode;
mod dictionary;
mod dumpcap;
mod encode;
mod error;
mod explain;
mod filter;
mod flow;
mod growing;
mod ladder;
mod layout;
mod load;
mod man;
mod model;
mod names;
mod network;
mod origin;
mod pacer;
mod pager;
mod palette;
mod ping;
mod replay;
mod results;
mod scenario;
mod send;
mod serve;
mod stats;
mod table;
mod time;
mod watch;

use std::process::ExitCode;

use arguments::Arguments;

/// How a command ended that did what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// There is nothing to object to.
    Fine,
    /// The answer is no: mistakes were found, files differ, nothing has that name.
    Findings,
}

fn main() -> ExitCode {
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(error) => return error::report(&error),
    };
    arguments.global.color.write_global();
    match arguments.command.run(&arguments.global) {
        Ok(Status::Fine) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        Err(error) => error::report(&error),
    }
}
