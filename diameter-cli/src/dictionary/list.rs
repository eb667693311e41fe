//! `diameter dictionary list`: everything that has a name, as tables.

use std::io::Write;

use clap::{Args, ValueEnum};
use diameter_codegen::model::{Application, Dictionary, Model};

use crate::arguments::Global;
use crate::{Status, model, table};

/// Lists dictionaries, applications, commands or AVPs
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to list
    #[arg(value_enum, default_value_t)]
    what: What,
    /// Only lines that contain this text, in upper or lower case
    filter: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  diameter dictionary list
  diameter dictionary list applications
  diameter dictionary list commands s6a
  diameter dictionary list avps enumerated

Exit status:
  0  something is listed
  1  nothing contains the text
  2  a dictionary cannot be read or has mistakes";

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum What {
    #[default]
    #[value(alias = "dictionary")]
    Dictionaries,
    #[value(alias = "application")]
    Applications,
    #[value(alias = "command")]
    Commands,
    #[value(alias = "avp")]
    Avps,
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let model = model::with(&global.dictionaries)?;
    let filter = arguments.filter.as_deref().unwrap_or_default();
    match arguments.what {
        What::Dictionaries => {
            write(["NAME", "SPECIFICATION", "RELEASE", "ABOUT"], dictionaries(&model), filter)
        }
        What::Applications => {
            write(["ID", "NAME", "VENDOR", "DICTIONARY"], applications(&model), filter)
        }
        What::Commands => write(
            ["CODE", "REQUEST", "ANSWER", "NAME", "APPLICATION", "DICTIONARY"],
            commands(&model),
            filter,
        ),
        What::Avps => {
            write(["VENDOR", "CODE", "NAME", "FORMAT", "M BIT", "DICTIONARY"], avps(&model), filter)
        }
    }
}

fn write<const N: usize>(
    heading: [&str; N],
    mut rows: Vec<[String; N]>,
    filter: &str,
) -> anyhow::Result<Status> {
    let filter = filter.to_lowercase();
    rows.retain(|row| row.iter().any(|cell| cell.to_lowercase().contains(&filter)));
    if rows.is_empty() {
        anstream::eprintln!("nothing contains `{filter}`");
        return Ok(Status::Findings);
    }
    let mut text = Vec::new();
    table::write(&mut text, heading, &rows)?;
    anstream::stdout().lock().write_all(&text)?;
    Ok(Status::Fine)
}

fn dictionaries(model: &Model) -> Vec<[String; 4]> {
    let rows = model.dictionaries.iter().map(|dictionary| {
        let doc = dictionary.doc.as_deref().unwrap_or_default();
        [
            dictionary.name.clone(),
            dictionary.spec.clone(),
            dictionary.release.clone().unwrap_or_default(),
            first_sentence(doc),
        ]
    });
    rows.collect()
}

/// Up to the first full stop or colon at the end of a word.
fn first_sentence(doc: &str) -> String {
    let text = doc.split_whitespace().collect::<Vec<_>>().join(" ");
    let ends = [". ", ": "].into_iter().filter_map(|end| text.find(end));
    let end = ends.min().unwrap_or(text.trim_end_matches('.').len());
    text[..end].to_owned()
}

/// Every application with its dictionary, by id.
fn all_applications(model: &Model) -> Vec<(&Application, &Dictionary)> {
    let mut all: Vec<_> = model
        .dictionaries
        .iter()
        .flat_map(|dictionary| dictionary.applications.iter().map(move |it| (it, dictionary)))
        .collect();
    all.sort_by_key(|(application, _)| application.id);
    all
}

fn applications(model: &Model) -> Vec<[String; 4]> {
    let rows = all_applications(model).into_iter().map(|(application, dictionary)| {
        let vendor = application.vendor_id.map(|vendor| vendor.to_string());
        [
            application.id.to_string(),
            application.name.clone(),
            vendor.unwrap_or_default(),
            dictionary.name.clone(),
        ]
    });
    rows.collect()
}

fn commands(model: &Model) -> Vec<[String; 6]> {
    let commands = all_applications(model).into_iter().flat_map(|(application, dictionary)| {
        application.commands.iter().map(move |command| (command, application, dictionary))
    });
    let mut commands: Vec<_> = commands.collect();
    commands.sort_by_key(|(command, application, _)| (command.code, application.id));
    let rows = commands.into_iter().map(|(command, application, dictionary)| {
        let request = command.request.as_ref().map(|request| request.abbreviation.clone());
        [
            command.code.map_or("-".to_owned(), |code| code.to_string()),
            request.unwrap_or_else(|| "-".to_owned()),
            command.answer.abbreviation.clone(),
            command.name.clone(),
            application.id.to_string(),
            dictionary.name.clone(),
        ]
    });
    rows.collect()
}

fn avps(model: &Model) -> Vec<[String; 6]> {
    let avps = model.dictionaries.iter().flat_map(|dictionary| {
        dictionary.avps.iter().map(move |avp| (avp, dictionary.name.as_str()))
    });
    let mut avps: Vec<_> = avps.collect();
    avps.sort_by_key(|(avp, dictionary)| (avp.vendor_id, avp.code, *dictionary));
    let rows = avps.into_iter().map(|(avp, dictionary)| {
        [
            avp.vendor_id.to_string(),
            avp.code.to_string(),
            avp.name.clone(),
            avp.format.clone().unwrap_or_else(|| avp.data_type.name().to_owned()),
            avp.mandatory.name().to_owned(),
            dictionary.to_owned(),
        ]
    });
    rows.collect()
}
