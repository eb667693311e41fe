//! The printers: from what is planned for a file to tokens, each kind of file by one module.
//!
//! Everything is decided when they begin; they know neither the model nor the target.

mod answer;
mod application;
mod avp;
mod builder;
mod command;
mod contents;
mod enumerated;
mod features;
mod group;
mod imported;
mod module;
mod required;
mod root;
mod session;
mod tokens;

use super::plan::Content;
use super::source::Part;

/// The parts of a file.
pub(crate) fn print(content: &Content<'_>) -> Vec<Part> {
    match content {
        Content::Root(root) => root::file(root),
        Content::Required(required) => required::file(required),
        Content::Features(features) => features::file(features),
        Content::Module(module) => module::file(module),
        Content::Avps(constants) => avp::file(constants),
        Content::Imported(exports) => imported::file(exports),
        Content::Flags(flags) => enumerated::flags(flags),
        Content::Application(dispatch) => application::file(dispatch),
        Content::Commands(folders) => module::commands(folders),
        Content::Command(index) => command::index(index),
        Content::Message(message) => command::message(message),
        Content::Groups(entries) => module::groups(entries),
        Content::Group(group) => group::file(group),
        Content::Enums(entries) => module::enums(entries),
        Content::Enumerated(avp, core) => enumerated::file(avp, core),
    }
}
