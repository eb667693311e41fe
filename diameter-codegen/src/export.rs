//! The model as JSON, for tools in other languages: `cargo xtask export`.

use serde_json::{Value, json};

use crate::model::{
    Application, Avp, Command, Dictionary, EnumValue, Flags, Grammar, Message, Model, Rule,
};

/// The version of the format, raised when a field changes its meaning.
const FORMAT: u32 = 1;

/// All dictionaries of the model.
pub fn export(model: &Model) -> Value {
    let dictionaries = model.dictionaries.iter().map(|dictionary| describe(model, dictionary));
    json!({ "format": FORMAT, "dictionaries": dictionaries.collect::<Vec<_>>() })
}

fn describe(model: &Model, dictionary: &Dictionary) -> Value {
    let Dictionary { name, spec, file, imports, applications, flags, avps, .. } = dictionary;
    let applications: Vec<Value> =
        applications.iter().map(|application| describe_application(model, application)).collect();
    let flags: Vec<Value> = flags.iter().map(describe_flags).collect();
    let avps: Vec<Value> = avps.iter().map(|avp| describe_avp(model, avp)).collect();
    json!({
        "name": name,
        "spec": spec,
        "file": file,
        "imports": imports,
        "applications": applications,
        "flags": flags,
        "avps": avps,
    })
}

fn describe_application(model: &Model, application: &Application) -> Value {
    let commands: Vec<Value> =
        application.commands.iter().map(|command| describe_command(model, command)).collect();
    json!({ "id": application.id, "name": application.name, "commands": commands })
}

fn describe_command(model: &Model, command: &Command) -> Value {
    json!({
        "name": command.name,
        "code": command.code,
        "request": command.request.as_ref().map(|request| describe_message(model, request)),
        "answer": describe_message(model, &command.answer),
    })
}

fn describe_message(model: &Model, message: &Message) -> Value {
    json!({
        "name": message.name,
        "abbreviation": message.abbreviation,
        "proxiable": message.proxiable,
        "error": message.error,
        "items": describe_items(model, &message.grammar),
    })
}

fn describe_avp(model: &Model, avp: &Avp) -> Value {
    let enums: Vec<Value> =
        avp.enums.iter().map(|value| json!({ "value": value.value, "name": value.name })).collect();
    let bits = describe_bits(&avp.bits);
    json!({
        "name": avp.name,
        "rust_name": avp.rust_name,
        "code": avp.code,
        "vendor_id": avp.vendor_id,
        "type": avp.data_type.name(),
        "mandatory": avp.mandatory.name(),
        "spec": avp.spec,
        "enums": Some(enums).filter(|enums| !enums.is_empty()),
        "bits": Some(bits).filter(|bits| !bits.is_empty()),
        "items": avp.grammar.as_ref().map(|grammar| describe_items(model, grammar)),
        "redefines": avp.redefines,
    })
}

fn describe_flags(flags: &Flags) -> Value {
    json!({ "name": flags.name, "spec": flags.spec, "bits": describe_bits(&flags.bits) })
}

fn describe_bits(bits: &[EnumValue]) -> Vec<Value> {
    bits.iter().map(|bit| json!({ "bit": bit.value, "name": bit.name })).collect()
}

fn describe_items(model: &Model, grammar: &Grammar) -> Vec<Value> {
    let items = grammar.items.iter().map(|item| {
        let avp = item.avp.map(|reference| model.avp(reference));
        json!({
            "avp": avp.map_or("AVP", |avp| avp.name.as_str()),
            "code": avp.map(|avp| avp.code),
            "vendor_id": avp.map(|avp| avp.vendor_id),
            "rule": match item.rule {
                Rule::Fixed => "fixed",
                Rule::Required => "required",
                Rule::Optional => "optional",
            },
            "min": item.min,
            "max": item.max,
        })
    });
    items.collect()
}
