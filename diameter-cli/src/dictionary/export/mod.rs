//! `diameter dictionary export`: the dictionaries for other programs and for people.

mod html;
mod markdown;
mod wireshark;

use std::io::Write;
use std::path::PathBuf;

use anyhow::{anyhow, bail};
use clap::{Args, ValueEnum};
use diameter_codegen::model::{Dictionary, Model};

use crate::arguments::Global;
use crate::{Status, model};

/// Writes dictionaries as JSON, for Wireshark, as Markdown, or as a site of HTML
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to make of them
    #[arg(long = "to", value_enum, value_name = "FORM")]
    form: Form,
    /// The folder of the site; it is made where there is none
    #[arg(long, short, value_name = "FOLDER", required_if_eq("form", "html"))]
    output: Option<PathBuf>,
    /// Names of dictionaries; all when there is none
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Everything, for programs; `format` in it is raised when a field changes its meaning
    Json,
    /// XML for Wireshark: names, codes, formats, members of groups, values. Without names it takes the
    /// place of Wireshark's `diameter/dictionary.xml`; with names it is an addition to that, for
    /// `diameter/Custom.xml`
    Wireshark,
    /// Pages with grammars and tables, in one text
    Markdown,
    /// A site in a folder: a page for each AVP, command, application and result, with links and a
    /// search. It needs neither a server nor the network
    Html,
}

const EXAMPLES: &str = "\
Examples:
  diameter dictionary export --to json
  diameter dictionary export --to markdown s6a ts29272
  diameter dictionary export --to wireshark --dictionary acme.xml acme \\
      > Custom.xml
  diameter dictionary export --to html -o reference
  diameter dictionary export --to html -o reference --dictionary acme.xml acme

Names of dictionaries bring what these import into a site, so that no link leads nowhere.

Exit status:
  0  printed or written
  2  a dictionary is not known, cannot be read, or has mistakes; a file cannot be written";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let model = model::with(&global.dictionaries)?;
    let dictionaries = chosen(&model, &arguments.names)?;
    let mut text = Vec::new();
    match (arguments.form, &arguments.output) {
        (Form::Html, Some(folder)) => {
            let pages = html::write(folder, &model, &dictionaries)?;
            let start = folder.join("index.html");
            writeln!(text, "{pages} pages; they start at {}", start.display())?;
        }
        (Form::Html, None) => bail!("a site has a folder: give it with --output"),
        (_, Some(_)) => bail!("`--output` is for `--to html`; anything else is printed"),
        (Form::Json, None) => {
            let mut all = diameter_codegen::export(&model);
            if let Some(list) = all["dictionaries"].as_array_mut() {
                list.retain(|it| {
                    dictionaries.iter().any(|chosen| it["name"] == chosen.name.as_str())
                });
            }
            serde_json::to_writer_pretty(&mut text, &all)?;
            writeln!(text)?;
        }
        (Form::Wireshark, None) => match arguments.names.is_empty() {
            true => wireshark::whole(&mut text, &model, &dictionaries)?,
            false => wireshark::addition(&mut text, &model, &dictionaries)?,
        },
        (Form::Markdown, None) => markdown::print(&mut text, &model, &dictionaries)?,
    }
    anstream::stdout().lock().write_all(&text)?;
    Ok(Status::Fine)
}

fn chosen<'m>(model: &'m Model, names: &[String]) -> anyhow::Result<Vec<&'m Dictionary>> {
    if names.is_empty() {
        return Ok(model.dictionaries.iter().collect());
    }
    let chosen = names.iter().map(|name| {
        model.dictionary(name).ok_or_else(|| {
            anyhow!("there is no dictionary `{name}`; `diameter dictionary list` has their names")
        })
    });
    chosen.collect()
}
