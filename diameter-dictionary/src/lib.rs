//! Diameter dictionaries at run time: messages of any application read and written by the XML that describes
//! them, without generated code.
//!
//! A [`Catalogue`] holds all dictionaries of a run. It [recognizes](Catalogue::recognize) a message by its
//! header; what is [`Known`] then names its AVPs and their values, checks it against its grammar, and is
//! what the [printers](diameter_core::print) of trees and JSON ask. [`json`] goes the other way. [`filter`] asks
//! questions about messages.
//!
//! ```
//! use diameter_codegen::{load, standard_dictionaries};
//! use diameter_core::DecodeOptions;
//! use diameter_core::print::{Frame, Tree};
//! use diameter_dictionary::{Catalogue, json};
//!
//! let catalogue = Catalogue::new(load(&standard_dictionaries())?);
//! let text = r#"{"command": "DWR", "Origin-Host": "a.example.net", "Origin-Realm": "example.net"}"#;
//! let message = json::Encoder::new(catalogue).encode(text).remove(0).expect("a message");
//!
//! let frame = Frame::read(message.octets.into())?;
//! let known = catalogue.recognize(&frame.header);
//! assert!(known.check(&frame, &DecodeOptions::default()).all().is_empty());
//! assert!(Tree::new(frame, &known).to_string().starts_with("Device-Watchdog-Request (DWR, 280)"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

mod catalogue;
pub mod filter;
pub mod json;

pub use catalogue::{Catalogue, Known, NamedCommand};
