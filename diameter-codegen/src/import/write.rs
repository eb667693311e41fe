//! The XML of an imported dictionary, laid out like the ones written by hand.

use std::fmt::Write as _;

use super::foreign::single_line;
use super::settle::{Application, Avp, Command, Grammar, Line, Settled};

/// How long lines get.
const WIDTH: usize = 120;

pub(super) fn write(settled: &Settled) -> String {
    let Settled { name, spec, doc, vendor_id, todos, imports, applications, avps } = settled;
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let vendor = match vendor_id {
        0 => String::new(),
        vendor_id => format!(" vendor-id=\"{vendor_id}\""),
    };
    // Writing to a String does not fail, here and below.
    let _ = writeln!(text, "<dictionary name=\"{name}\" spec=\"{}\"{vendor}>", attribute(spec));
    let _ = writeln!(text, "  <doc>{}</doc>", content(doc));
    if !todos.is_empty() {
        text.push('\n');
        comments(todos, 2, &mut text);
    }
    if !imports.is_empty() {
        text.push('\n');
    }
    for import in imports {
        let _ = writeln!(text, "  <import dictionary=\"{import}\"/>");
    }
    for application in applications {
        text.push('\n');
        write_application(application, &mut text);
    }
    for avp in avps {
        text.push('\n');
        write_avp(avp, *vendor_id, &mut text);
    }
    text + "</dictionary>\n"
}

fn write_application(application: &Application, text: &mut String) {
    let Application { id, name, vendor_id, todos, commands } = application;
    let vendor = vendor_id.map(|vendor_id| format!(" vendor-id=\"{vendor_id}\""));
    let (name, vendor) = (attribute(name), vendor.unwrap_or_default());
    let _ = writeln!(text, "  <application id=\"{id}\" name=\"{name}\"{vendor}>");
    comments(todos, 4, text);
    for (index, command) in commands.iter().enumerate() {
        if index > 0 || !todos.is_empty() {
            text.push('\n');
        }
        let Command { name, code, spec, request, answer } = command;
        let spec = attribute(spec);
        let _ = writeln!(text, "    <command name=\"{name}\" code=\"{code}\" spec=\"{spec}\">");
        grammar("request", request, 6, text);
        grammar("answer", answer, 6, text);
        text.push_str("    </command>\n");
    }
    text.push_str("  </application>\n");
}

fn write_avp(avp: &Avp, default_vendor: u32, text: &mut String) {
    comments(&avp.todos, 2, text);
    let Avp { name, code, vendor_id, data_type, mandatory, spec, .. } = avp;
    let mut tag = format!("  <avp name=\"{name}\" code=\"{code}\"");
    if *vendor_id != default_vendor {
        let _ = write!(tag, " vendor-id=\"{vendor_id}\"");
    }
    let _ = write!(tag, " type=\"{}\" mandatory=\"{}\"", data_type.name(), mandatory.name());
    let mut rest = format!("spec=\"{}\"", attribute(spec));
    if let Some(rust_name) = &avp.rust_name {
        let _ = write!(rest, " rust-name=\"{rust_name}\"");
    }
    if avp.boxed {
        rest.push_str(" boxed=\"true\"");
    }
    let is_empty = avp.values.is_empty() && avp.grammar.is_none();
    let end = if is_empty { "/>" } else { ">" };
    let length = tag.chars().count() + 1 + rest.chars().count() + end.len();
    let separator = if length > WIDTH { "\n       " } else { " " };
    let _ = writeln!(text, "{tag}{separator}{rest}{end}");
    for value in &avp.values {
        let name = attribute(&value.name);
        let _ = writeln!(text, "    <enum code=\"{}\" name=\"{name}\"/>", value.code);
    }
    if let Some(found) = &avp.grammar {
        grammar("grammar", found, 4, text);
    }
    if !is_empty {
        text.push_str("  </avp>\n");
    }
}

/// A grammar with its rules below the header.
fn grammar(element: &str, grammar: &Grammar, indent: usize, text: &mut String) {
    let Grammar { name, header, lines } = grammar;
    let _ = writeln!(text, "{:indent$}<{element}><![CDATA[", "");
    let inner = indent + 2;
    let _ = writeln!(text, "{:inner$}{name} ::= {header}", "");
    let width = name.chars().count() + " ::=".len();
    for line in lines {
        let _ = match line {
            Line::Rule { quantifier, rule } => {
                writeln!(text, "{:inner$}{quantifier:>width$} {rule}", "")
            }
            // The end of the section cannot be in it.
            Line::Todo(todo) => {
                let todo = single_line(todo).replace("]]>", "]] >");
                writeln!(text, "{:inner$}{:width$} ; To do: {todo}", "", "")
            }
        };
    }
    let _ = writeln!(text, "{:indent$}]]></{element}>", "");
}

fn comments(todos: &[String], indent: usize, text: &mut String) {
    for todo in todos {
        let mut line = format!("{:indent$}<!-- To do:", "");
        let mut length = line.chars().count();
        // Two hyphens in a row are not for comments.
        let mut todo = single_line(todo);
        while todo.contains("--") {
            todo = todo.replace("--", "-");
        }
        for word in todo.split(' ').chain(["-->"]) {
            let word_length = word.chars().count();
            if length + 1 + word_length > WIDTH {
                line.push('\n');
                line.push_str(&" ".repeat(indent + "<!--".len()));
                length = indent + "<!--".len();
            }
            line.push(' ');
            line.push_str(word);
            length += 1 + word_length;
        }
        text.push_str(&line);
        text.push('\n');
    }
}

/// An attribute value between double quotes.
fn attribute(text: &str) -> String {
    content(text).replace('"', "&quot;")
}

fn content(text: &str) -> String {
    single_line(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
