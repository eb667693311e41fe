//! How results are laid out.

use std::io::{self, Write};

use diameter_codegen::model::Model;

use super::advice;
use super::results::{ResultOf, class};
use crate::layout::{LABEL, heading, label, paragraph, points, wrapped};

/// All there is to say of a result.
pub(super) fn result(out: &mut impl Write, model: &Model, it: &ResultOf<'_>) -> io::Result<()> {
    let (class, clause) = class(it.code);
    heading(out, it.name, &format!("{} {}", it.avp(), it.number()))?;
    label(out, "class", &format!("{class} ({clause})"))?;
    let said_by =
        it.said_by.iter().map(|(dictionary, clause)| format!("{} ({clause})", dictionary.name));
    let said_by = said_by.collect::<Vec<_>>().join(", ");
    label(out, "said by", &wrapped(&said_by, 14))?;
    label(out, "carried by", &wrapped(&carriers(model, it), 14))?;
    if let Some(advice) = advice::of(it) {
        paragraph(out, &wrapped(&advice.meaning, 0))?;
        points(out, "usual causes", &advice.causes)?;
        points(out, "what to do", &advice.remedies)?;
    }
    Ok(())
}

/// The answers that can have it: `Gy/Ro: CCA`.
fn carriers(model: &Model, it: &ResultOf<'_>) -> String {
    if it.is_everywhere() {
        return "every answer with a Result-Code".to_owned();
    }
    let carriers = it.carriers(model).into_iter().map(|(_, application, commands)| {
        let answers: Vec<&str> =
            commands.iter().map(|it| it.answer.abbreviation.as_str()).collect();
        format!("{}: {}", application.name, answers.join(", "))
    });
    let mut carriers: Vec<String> = carriers.collect();
    carriers.dedup();
    match carriers.is_empty() {
        true => "no answer whose grammar says so".to_owned(),
        false => carriers.join("; "),
    }
}

/// In short, for an answer that has it.
pub(super) fn in_short(out: &mut impl Write, it: &ResultOf<'_>) -> io::Result<()> {
    let (class, _) = class(it.code);
    writeln!(out, "\n  {LABEL}it reports{LABEL:#}  {} {}, a {class}", it.number(), it.name)?;
    if let Some(advice) = advice::of(it) {
        paragraph(out, &wrapped(&advice.meaning, 0))?;
        points(out, "usual causes", &advice.causes)?;
        points(out, "what to do", &advice.remedies)?;
    }
    Ok(())
}
