//! From checked [`syntax`] to the [`model`](crate::model).
//!
//! Always yields a model; where something was missing, and therefore reported, it holds a
//! placeholder, and the caller throws it away.

use crate::ident;
use crate::model::{
    Application, Avp, Command, DataType, Dictionary, EnumValue, Flags, Format, Grammar, Item,
    Mandatory, Message, Model,
};
use crate::resolve::Resolution;
use crate::source::{Source, Spanned};
use crate::syntax::{self, CommandKind, HeaderKind};

/// Builds the model of dictionaries that are sorted by name.
pub(crate) fn lower(
    dictionaries: &[syntax::Dictionary],
    resolution: &Resolution,
    sources: &[Source],
) -> Model {
    let lowered = dictionaries.iter().enumerate().map(|(index, dictionary)| {
        let source = &sources[dictionary.source];
        Dictionary {
            name: dictionary.name.value.clone(),
            spec: dictionary.spec.clone(),
            release: dictionary.release.clone(),
            doc: dictionary.doc.clone(),
            file: source.name.clone(),
            imports: dictionary.imports.iter().map(|import| import.value.clone()).collect(),
            applications: dictionary
                .applications
                .iter()
                .map(|application| lower_application(index, application, resolution))
                .collect(),
            formats: dictionary.formats.iter().map(lower_format).collect(),
            flags: dictionary.flags.iter().map(lower_flags).collect(),
            avps: dictionary
                .avps
                .iter()
                .map(|avp| lower_avp(index, dictionary, avp, resolution))
                .collect(),
            external: source.external,
        }
    });
    let mut model = Model { dictionaries: lowered.collect() };
    share_types(dictionaries, resolution, &mut model);
    model
}

/// Gives redefinitions that change nothing but the M bit what they have from the original.
fn share_types(dictionaries: &[syntax::Dictionary], resolution: &Resolution, model: &mut Model) {
    for reference in resolution.originals.keys().copied() {
        let home = resolution.type_of(dictionaries, reference);
        if home != reference {
            let original = model.avp(home).clone();
            let avp = &mut model.dictionaries[reference.dictionary].avps[reference.avp];
            avp.shares = Some(home);
            avp.rust_name = original.rust_name;
            avp.enums = original.enums;
            avp.bits = original.bits;
            avp.grammar = original.grammar;
            avp.boxed = original.boxed;
        }
    }
}

fn lower_application(
    index: usize,
    application: &syntax::Application,
    resolution: &Resolution,
) -> Application {
    let commands = application.commands.iter();
    Application {
        id: value(application.id.as_ref()),
        name: application.name.clone(),
        vendor_id: application.vendor_id,
        extends: application.extends.as_ref().map(|extends| extends.value.clone()),
        doc: application.doc.clone(),
        commands: commands
            .filter_map(|command| lower_command(index, command, resolution))
            .collect(),
    }
}

fn lower_command(
    index: usize,
    command: &syntax::Command,
    resolution: &Resolution,
) -> Option<Command> {
    let mut messages =
        command.messages().map(|(name, grammar)| lower_message(index, name, grammar, resolution));
    let request = command.request.as_ref().and_then(|_| messages.next());
    Some(Command {
        name: command.name.value.clone(),
        code: match command.kind {
            CommandKind::Pair => Some(value(command.code.as_ref())),
            CommandKind::AnswerMessage => None,
        },
        spec: command.spec.clone(),
        doc: command.doc.clone(),
        request,
        answer: messages.next()?,
    })
}

fn lower_message(
    index: usize,
    name: String,
    grammar: &syntax::Grammar,
    resolution: &Resolution,
) -> Message {
    let header = grammar.header.as_ref().map(|header| &header.kind);
    let (proxiable, error) = match header {
        Some(HeaderKind::Command { proxiable, error, .. }) => {
            (proxiable.is_some(), error.is_some())
        }
        _ => (false, false),
    };
    Message {
        name,
        abbreviation: value(grammar.name.as_ref()),
        proxiable,
        error,
        grammar: lower_grammar(index, grammar, resolution),
    }
}

/// The grammar of something in dictionary number `index`.
fn lower_grammar(index: usize, grammar: &syntax::Grammar, resolution: &Resolution) -> Grammar {
    let items = grammar.items.iter().filter_map(|item| {
        let avp = match item.name.value.is_wildcard() {
            true => None,
            false => Some(resolution.target(index, item)?),
        };
        Some(Item { avp, rule: item.rule, min: item.min, max: item.max })
    });
    Grammar { text: grammar.text.clone(), items: items.collect() }
}

fn lower_avp(
    index: usize,
    dictionary: &syntax::Dictionary,
    avp: &syntax::Avp,
    resolution: &Resolution,
) -> Avp {
    let identifier = &avp.identifier().value;
    Avp {
        name: avp.name.value.clone(),
        rust_name: ident::type_name(identifier),
        field_name: ident::field_name(identifier),
        constant_name: ident::constant_name(identifier),
        code: value(avp.code.as_ref()),
        vendor_id: dictionary.vendor_of(avp),
        data_type: avp.data_type.as_ref().map_or(DataType::OctetString, |found| found.value),
        format: avp.format.as_ref().map(|format| format.value.clone()),
        mandatory: avp.mandatory.unwrap_or(Mandatory::May),
        spec: avp.spec.clone(),
        doc: avp.doc.clone(),
        boxed: avp.boxed.is_some(),
        enums: avp.enums.iter().map(lower_enum).collect(),
        bits: avp.bits.iter().map(lower_enum).collect(),
        grammar: avp.grammar.as_ref().map(|grammar| lower_grammar(index, grammar, resolution)),
        shares: None,
        redefines: avp.redefines.as_ref().map(|redefines| redefines.value.clone()),
    }
}

fn lower_format(format: &syntax::Format) -> Format {
    Format {
        name: format.name.value.clone(),
        data_type: format.data_type.as_ref().map_or(DataType::OctetString, |found| found.value),
        spec: format.spec.clone(),
        doc: format.doc.clone(),
    }
}

fn lower_flags(flags: &syntax::Flags) -> Flags {
    Flags {
        name: flags.name.value.clone(),
        rust_name: ident::type_name(&flags.name.value),
        spec: flags.spec.clone(),
        doc: flags.doc.clone(),
        bits: flags.bits.iter().map(lower_enum).collect(),
    }
}

fn lower_enum(found: &syntax::EnumValue) -> EnumValue {
    let name: String = value(found.name.as_ref());
    EnumValue {
        value: value(found.code.as_ref()),
        rust_name: ident::value_name(&name),
        name,
        spec: found.spec.clone(),
    }
}

fn value<T: Clone + Default>(found: Option<&Spanned<T>>) -> T {
    found.map(|found| found.value.clone()).unwrap_or_default()
}
