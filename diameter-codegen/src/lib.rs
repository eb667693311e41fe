//! Turns Diameter dictionaries into typed Rust messages, at build time.
//!
//! A dictionary is XML around the grammars of a specification. For one of your own, with a vendor's AVPs,
//! commands or applications, [`Config`] is all you need, and [`guide`] shows the way:
//!
//! ```no_run
//! fn main() -> Result<(), diameter_codegen::Error> {
//!     diameter_codegen::Config::new().dictionary("dictionaries/acme.xml").compile()
//! }
//! ```
//!
//! The steps behind it are public for tools: [`load()`] reads and checks dictionaries, the result is the
//! [`model`], which [`emit()`] turns into files and [`store`] writes. What is wrong comes back as [`Diagnostics`], which print like rustc's. The
//! dictionaries of this project are in the crate ([`standard_dictionaries`]).
#![cfg_attr(docsrs, feature(doc_cfg))]

mod alternatives;
mod check;
#[cfg(feature = "emit")]
mod config;
#[cfg(feature = "emit")]
mod emit;
#[cfg(feature = "emit")]
mod error;
#[cfg(feature = "export")]
mod export;
mod extend;
mod formats;
mod grammar;
#[cfg(feature = "emit")]
pub mod guide;
pub mod ident;
#[cfg(feature = "import")]
mod import;
mod load;
mod lower;
pub mod model;
#[cfg(feature = "emit")]
mod output;
mod resolve;
mod size;
mod source;
mod standard;
mod syntax;
mod xml;

#[cfg(feature = "emit")]
pub use config::Config;
pub use diameter_diagnostic::{Diagnostic, Diagnostics, Location, Span};
#[cfg(feature = "emit")]
pub use emit::{File, Output, Target, emit, emit_core};
#[cfg(feature = "emit")]
pub use error::Error;
#[cfg(feature = "export")]
pub use export::export;
#[cfg(feature = "import")]
pub use import::{Dialect, ImportError, Imported, import};
pub use load::{load, load_files};
#[cfg(feature = "emit")]
pub use output::{Changes, Mode, store, sweep};
pub use size::{LargeStruct, Layout, large_structs, layout, struct_size};
pub use source::Source;
pub use standard::standard_dictionaries;
