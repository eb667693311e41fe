//! The file of a Grouped AVP.

use super::contents::Contents;
use super::names::{Imports, Names};
use super::path::builder_name;
use super::scope::{Scope, Site};
use super::session::{self, Table};
use crate::model::{Avp, Grammar};

/// A struct, its codec and builder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group<'a> {
    pub(crate) avp: &'a Avp,
    pub(crate) grammar: &'a Grammar,
    pub(crate) imports: Imports,
    pub(crate) contents: Contents<'a>,
    pub(crate) session: Option<Table>,
}

pub(crate) fn plan<'a>(
    scope: &Scope<'a>,
    dictionary: usize,
    avp: &'a Avp,
    grammar: &'a Grammar,
) -> Group<'a> {
    let own = [avp.rust_name.as_str(), &builder_name(&avp.rust_name)];
    let mut names = Names::new(scope, Site::in_folder(dictionary), &own);
    names.core(["Group"]);
    let (name, held) = (&avp.name, names.held(avp));
    let contents = Contents::new(&mut names, name, &avp.rust_name, grammar, held, |_| None);
    contents.name_builder(&mut names);
    let session = session::group(scope, avp, grammar, &contents);
    Group { avp, grammar, imports: names.imports(), contents, session }
}
