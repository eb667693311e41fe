//! Errors in text files, shown the way a compiler shows them.
//!
//! A parser collects findings in a [`Report`]: a [`Span`] of bytes and a message, with a label, another place,
//! a note and a hint where they help. [`Report::finish`] turns them into [`Diagnostics`], which know lines and
//! columns and print as rustc's do. [`Suggestions`] and [`nearest`] find the name that was meant by a
//! misspelt one.
//!
//! The dictionaries of diameter-codegen, the configuration of diameter-node and the JSON of the tool
//! `diameter` all report their errors through this crate, so that they look alike.
//!
//! ```
//! use diameter_diagnostic::{File, Report, Span};
//!
//! let text = "realm = \"example.net\"\nprot = 3868\n";
//! let mut report = Report::default();
//! report.error(Span::new(0, 22..26), "unknown key `prot`").did_you_mean(Some("port"));
//! let errors = report.finish((), &[File::new("node.toml", text)]).unwrap_err();
//!
//! assert_eq!(errors.list()[0].location.line, 2);
//! assert_eq!(errors.to_string(), "\
//! error: unknown key `prot`
//!  --> node.toml:2:1
//!   |
//! 2 | prot = 3868
//!   | ^^^^
//!   |
//!   = help: did you mean `port`?");
//! ```
//!
//! The cost is bounded for hostile input: a report keeps [`Report::LIMIT`] findings and counts the rest, all
//! lines and columns of a file are found in one pass, and names are compared a limited number of times.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod diagnostic;
mod locate;
mod render;
mod report;
mod span;
mod suggestion;

pub use diagnostic::{Diagnostic, Diagnostics, Location};
pub use report::{Finding, Report};
pub use span::{File, Span};
pub use suggestion::{Suggestions, alike, did_you_mean, nearest};
