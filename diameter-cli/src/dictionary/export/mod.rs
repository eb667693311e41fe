//! `diameter dictionary export`: the dictionaries for other programs and for people.

mod markdown;
mod wireshark;

use std::io::Write;

use anyhow::anyhow;
use clap::Args;
use diameter_codegen::model::{Dictionary, Model};

use crate::arguments::Global;
use crate::{Status, model};

/// Prints dictionaries as JSON, for Wireshark, or as Markdown
#[derive(Debug, Args)]
#[command(
    after_help = EXAMPLES,
    override_usage = "diameter dictionary export <--json|--wireshark|--markdown> [NAME]..."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    format: ExportFormat,
    /// Names of dictionaries; all when there is none
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct ExportFormat {
    /// Everything, for programs; `format` in it is raised when a field changes its meaning
    #[arg(long)]
    json: bool,
    /// XML for Wireshark: names, codes, formats, members of groups, values
    ///
    /// Without names it takes the place of Wireshark's `diameter/dictionary.xml`; with names it is an
    /// addition to that, for `diameter/Custom.xml`.
    #[arg(long)]
    wireshark: bool,
    /// Pages with grammars and tables
    #[arg(long)]
    markdown: bool,
}

const EXAMPLES: &str = "\
Examples:
  diameter dictionary export --json
  diameter dictionary export --markdown s6a ts29272
  diameter dictionary export --wireshark --dictionary acme.xml acme > Custom.xml

Exit status:
  0  printed
  2  a dictionary is not known, cannot be read, or has mistakes";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let model = model::with(&global.dictionaries)?;
    let dictionaries = chosen(&model, &arguments.names)?;
    let ExportFormat { json, wireshark, markdown: _ } = arguments.format;
    let mut text = Vec::new();
    if json {
        let mut all = diameter_codegen::export(&model);
        if let Some(list) = all["dictionaries"].as_array_mut() {
            list.retain(|it| dictionaries.iter().any(|chosen| it["name"] == chosen.name.as_str()));
        }
        serde_json::to_writer_pretty(&mut text, &all)?;
        writeln!(text)?;
    } else if wireshark {
        match arguments.names.is_empty() {
            true => wireshark::whole(&mut text, &model, &dictionaries)?,
            false => wireshark::addition(&mut text, &model, &dictionaries)?,
        }
    } else {
        markdown::print(&mut text, &model, &dictionaries)?;
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
