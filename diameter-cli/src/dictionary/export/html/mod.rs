//! Dictionaries as a site in a folder: a page for each AVP, command, application, vendor, dictionary and result, which
//! link to each other, and a search that needs no server.
//!
//! Pages are named by numbers, so that links to them stay: `avp/10415/1032.html`.

mod avp;
mod command;
mod grammar;
mod index;
mod lists;
mod page;
mod result;
mod site;

use std::fs;
use std::path::Path;

use anyhow::Context;
use diameter_codegen::model::{Dictionary, Model};

use page::Page;
use site::Site;

/// What is the same for every site.
const ASSETS: [(&str, &str); 2] =
    [("style.css", include_str!("style.css")), ("search.js", include_str!("search.js"))];

/// Writes the site of these dictionaries and all that they import. How many pages there are.
pub(super) fn write(
    folder: &Path,
    model: &Model,
    dictionaries: &[&Dictionary],
) -> anyhow::Result<usize> {
    let site = Site::new(model, dictionaries);
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        let above = path.parent().unwrap_or(folder);
        fs::create_dir_all(above).with_context(|| format!("cannot make {}", above.display()))?;
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    };
    for (name, text) in ASSETS {
        write(name, text)?;
    }
    write("search-index.js", &index::script(&site))?;
    let pages = pages(&site);
    for page in &pages {
        write(page.path(), &page.render())?;
    }
    Ok(pages.len())
}

/// All pages of the site.
fn pages<'a>(site: &'a Site<'a>) -> Vec<Page<'a>> {
    let mut pages = lists::pages(site);
    pages.extend(avp::pages(site));
    pages.extend(command::pages(site));
    pages.extend(result::pages(site));
    pages
}
