//! The `diameter` tool: its subcommands, each in a module of its own.

use clap::Parser;

/// Reads, writes and checks Diameter messages, captures and dictionaries.
#[derive(Debug, Parser)]
#[command(name = "diameter", version)]
struct Arguments {}

fn main() {
    Arguments::parse();
}
