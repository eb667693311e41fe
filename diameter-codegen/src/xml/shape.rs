//! Which elements there are, with what attributes, and where: the table of dictionaries/README.md.

/// One kind of element.
pub(super) struct Shape {
    pub(super) name: &'static str,
    pub(super) required: &'static [&'static str],
    pub(super) optional: &'static [&'static str],
    pub(super) content: Content,
}

/// What stands between the tags of an element.
pub(super) enum Content {
    /// Nothing but elements of these names.
    Elements(&'static [&'static str]),
    /// Documentation.
    Text,
    /// A CDATA section.
    Grammar,
}

impl Shape {
    /// The shape of elements with this name.
    pub(super) fn of(name: &str) -> Option<&'static Self> {
        SHAPES.iter().find(|shape| shape.name == name)
    }

    /// The shape of elements with this name in an element of another.
    pub(super) fn of_child(parent: &str, name: &str) -> Option<&'static Self> {
        match (parent, name) {
            ("application", "extend") => Some(&EXTENDED_COMMAND),
            _ => Self::of(name),
        }
    }

    /// All attributes it may have.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.required.iter().chain(self.optional).copied()
    }

    /// The elements it may hold.
    pub(super) fn children(&self) -> &'static [&'static str] {
        match self.content {
            Content::Elements(names) => names,
            Content::Text | Content::Grammar => &[],
        }
    }

    /// The elements in which one with this name may stand.
    pub(super) fn parents_of(name: &str) -> impl Iterator<Item = &'static str> {
        SHAPES.iter().filter(move |shape| shape.children().contains(&name)).map(|shape| shape.name)
    }
}

/// An extension in an application is one of a command; in a dictionary it is one of an AVP.
const EXTENDED_COMMAND: Shape = Shape {
    name: "extend",
    required: &["command", "spec"],
    optional: &[],
    content: Content::Elements(&["doc", "request", "answer"]),
};

const SHAPES: [Shape; 15] = [
    Shape {
        name: "dictionary",
        required: &["name", "spec"],
        optional: &["release", "vendor-id"],
        content: Content::Elements(&[
            "doc",
            "import",
            "application",
            "format",
            "flags",
            "extend",
            "avp",
        ]),
    },
    Shape { name: "doc", required: &[], optional: &[], content: Content::Text },
    Shape {
        name: "import",
        required: &["dictionary"],
        optional: &[],
        content: Content::Elements(&[]),
    },
    Shape {
        name: "application",
        required: &["id", "name"],
        optional: &["vendor-id", "extends"],
        content: Content::Elements(&["doc", "command", "extend", "answer-message"]),
    },
    Shape {
        name: "extend",
        required: &["avp", "spec"],
        optional: &[],
        content: Content::Elements(&["doc", "grammar"]),
    },
    Shape {
        name: "command",
        required: &["name", "code", "spec"],
        optional: &[],
        content: Content::Elements(&["doc", "request", "answer"]),
    },
    Shape { name: "request", required: &[], optional: &[], content: Content::Grammar },
    Shape { name: "answer", required: &[], optional: &[], content: Content::Grammar },
    Shape { name: "answer-message", required: &["spec"], optional: &[], content: Content::Grammar },
    Shape {
        name: "format",
        required: &["name", "type", "spec"],
        optional: &[],
        content: Content::Elements(&["doc"]),
    },
    Shape {
        name: "flags",
        required: &["name", "spec"],
        optional: &[],
        content: Content::Elements(&["doc", "bit"]),
    },
    Shape {
        name: "avp",
        required: &["name", "code", "type", "mandatory", "spec"],
        optional: &["vendor-id", "redefines", "rust-name", "boxed"],
        content: Content::Elements(&["doc", "enum", "bit", "grammar"]),
    },
    Shape {
        name: "enum",
        required: &["code", "name"],
        optional: &["spec"],
        content: Content::Elements(&[]),
    },
    Shape {
        name: "bit",
        required: &["code", "name"],
        optional: &["spec"],
        content: Content::Elements(&[]),
    },
    Shape { name: "grammar", required: &[], optional: &[], content: Content::Grammar },
];
