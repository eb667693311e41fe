//! The struct of a command or Grouped AVP: its fields and their types.

use super::names::Names;
use super::path::{Path, builder_name};
use super::required;
use super::scope::has_own_type;
use super::types::{Held, Occurrence, Shape, Value, ValueTrait};
use crate::emit::doc;
use crate::model::{Avp, AvpRef, Grammar, Item};

/// A struct to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contents<'a> {
    /// The name in the specification: `PS-Information`, `Credit-Control-Request`.
    pub(crate) name: &'a str,
    /// The struct.
    pub(crate) type_name: String,
    /// Its builder.
    pub(crate) builder_name: String,
    /// The fields, in the order of the grammar.
    pub(crate) fields: Vec<Field<'a>>,
    /// Whether the grammar has no wildcard: what it does not list has a field of its own, which
    /// nobody sets.
    pub(crate) is_closed: bool,
    /// How a builder holds it.
    pub(crate) held: Held,
}

/// A field and the rule it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field<'a> {
    pub(crate) rule: usize,
    pub(crate) name: String,
    /// The setter that takes any number of values.
    pub(crate) plural: String,
    /// The AVP's name; `AVP` for the wildcard.
    pub(crate) avp_name: &'a str,
    pub(crate) is_wildcard: bool,
    /// Whether it is all that the grammar has: `1* { AVP }`.
    pub(crate) takes_anything: bool,
    pub(crate) key: (u32, u32),
    pub(crate) occurrence: Occurrence,
    pub(crate) boxed: bool,
    /// How a builder of the value holds it.
    pub(crate) held: Held,
    /// The type of one value.
    pub(crate) value: Value,
    /// What the type of the field is around it.
    pub(crate) shape: Shape,
    /// What the setter takes.
    pub(crate) value_trait: ValueTrait,
    /// Whether a copy needs no `clone`.
    pub(crate) is_copy: bool,
    /// The one legal value, which a builder starts with.
    pub(crate) default: Option<StartValue>,
    /// The trait that says that a builder has been given it; see `required`.
    pub(crate) proof: String,
    /// The constant of the AVP; none for the wildcard.
    pub(crate) constant: Option<Path>,
    pub(crate) item: &'a Item,
    pub(crate) doc: String,
}

/// What names the application of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StartValue {
    /// Auth-Application-Id or Acct-Application-Id.
    Application(u32),
    /// Vendor-Specific-Application-Id with Auth-Application-Id.
    VendorAuth { vendor_id: u32, application_id: u32 },
    /// Vendor-Specific-Application-Id with Acct-Application-Id.
    VendorAcct { vendor_id: u32, application_id: u32 },
}

impl<'a> Contents<'a> {
    pub(crate) fn new(
        names: &mut Names<'_, 'a>,
        name: &'a str,
        type_name: &str,
        grammar: &'a Grammar,
        held: Held,
        default: impl Fn(&Avp) -> Option<StartValue>,
    ) -> Self {
        names.core(["Grammar", "Item"]);
        names.plumbing(["Avps", "Contents", "Encoder", "Room", "Unread"]);
        let is_closed = grammar.items.iter().all(|item| item.avp.is_some());
        names.core(is_closed.then_some("UnlistedAvps"));
        let only_wildcard = grammar.items.len() == 1;
        let fields = grammar.items.iter().enumerate().map(|(rule, item)| match item.avp {
            Some(reference) => Field::listed(names, rule, item, reference, &default),
            None => Field::wildcard(names, rule, item, only_wildcard),
        });
        let mut fields: Vec<Field<'_>> = fields.collect();
        let taken: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
        for field in &mut fields {
            field.plural = plural(&field.name, &taken);
        }
        Self {
            name,
            type_name: type_name.to_owned(),
            builder_name: builder_name(type_name),
            fields,
            is_closed,
            held,
        }
    }

    /// What the builder uses.
    pub(crate) fn name_builder(&self, names: &mut Names<'_, '_>) {
        names.builder((self.held == Held::Single).then_some("Single"));
        for field in self.required() {
            let state = if field.default.is_some() { "Set" } else { "Unset" };
            names.builder([state, "Set", field.value_trait.name()]);
            names.required();
        }
        let listed = self.optional().filter(|field| !field.is_list_of_others());
        names.builder(listed.map(|field| field.value_trait.name()));
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.occurrence.is_required())
    }

    pub(crate) fn optional(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| !field.occurrence.is_required())
    }
}

impl<'a> Field<'a> {
    fn listed(
        names: &mut Names<'_, 'a>,
        rule: usize,
        item: &'a Item,
        reference: AvpRef,
        default: &impl Fn(&Avp) -> Option<StartValue>,
    ) -> Self {
        let avp = names.avp(reference);
        let occurrence = Occurrence::of(item);
        let value = names.value(reference.dictionary, avp);
        let single = matches!(occurrence, Occurrence::One | Occurrence::Optional);
        let boxed = avp.boxed && single;
        let shape = occurrence.shape(boxed);
        names.core(matches!(shape, Shape::List { .. }).then_some("List"));
        Self {
            rule,
            name: avp.field_name.clone(),
            plural: String::new(),
            avp_name: &avp.name,
            is_wildcard: false,
            takes_anything: false,
            key: (avp.vendor_id, avp.code),
            occurrence,
            boxed,
            held: names.held(avp),
            value,
            shape,
            value_trait: names.value_trait(avp),
            is_copy: names.is_copy(avp),
            default: if occurrence == Occurrence::One { default(avp) } else { None },
            proof: required::trait_name(avp),
            constant: Some(names.constant(reference.dictionary, avp)),
            item,
            doc: if has_own_type(avp) { doc::avp(avp) } else { doc::field(avp) },
        }
    }

    fn wildcard(names: &mut Names<'_, 'a>, rule: usize, item: &'a Item, is_alone: bool) -> Self {
        let occurrence = Occurrence::of(item);
        let (name, value, shape, doc) = match occurrence {
            Occurrence::Any => {
                let doc = "Every other AVP, in the order received.";
                ("additional_avps", "AdditionalAvps", Shape::Plain, doc)
            }
            Occurrence::One | Occurrence::Optional => {
                let doc = "One AVP that the grammar does not list.";
                ("additional_avp", "RawAvp", occurrence.shape(false), doc)
            }
            // Failed-AVP: whatever is in it is kept.
            Occurrence::Bounded { min: 1, max: None } if is_alone => {
                ("avps", "RawAvp", Shape::Anything, "The AVPs.")
            }
            Occurrence::Bounded { .. } => {
                let name = if is_alone { "avps" } else { "additional_avps" };
                let doc = "AVPs that the grammar does not list.";
                (name, "RawAvp", occurrence.shape(false), doc)
            }
        };
        names.core([value]);
        names.core(match shape {
            Shape::List { .. } => Some("List"),
            Shape::Anything => Some("AnyAvps"),
            _ => None,
        });
        Self {
            rule,
            name: name.to_owned(),
            plural: String::new(),
            avp_name: "AVP",
            is_wildcard: true,
            takes_anything: shape == Shape::Anything,
            key: (0, 0),
            occurrence,
            boxed: false,
            held: Held::Value,
            value: Value::Named(Path::of(value)),
            shape,
            value_trait: ValueTrait::Any,
            is_copy: false,
            default: None,
            proof: required::ANY.to_owned(),
            constant: None,
            item,
            doc: doc.to_owned(),
        }
    }

    /// Whether it is `* [ AVP ]`.
    pub(crate) fn is_list_of_others(&self) -> bool {
        self.is_wildcard && self.occurrence == Occurrence::Any
    }
}

/// The plural of a field's name, or the name with `_list` where a plural would be none.
fn plural(name: &str, taken: &[String]) -> String {
    let name = name.trim_start_matches("r#");
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let plural = if ends(&["ss", "x", "ch", "sh"]) {
        format!("{name}es")
    } else if ends(&["s"]) {
        format!("{name}_list")
    } else if ends(&["y"]) && !ends(&["ay", "ey", "oy", "uy"]) {
        format!("{}ies", &name[..name.len() - 1])
    } else {
        format!("{name}s")
    };
    if taken.contains(&plural) { format!("{name}_list") } else { plural }
}
