//! Which Rust type a grammar rule has: the occurrence rule is the field's type.

use super::path::Path;
use crate::model::Item;

/// How often a rule lets its AVP occur, as far as types are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occurrence {
    /// Exactly one: `T`.
    One,
    /// At most one: `Option<T>`.
    Optional,
    /// Any number: `Vec<T>`.
    Any,
    /// Between bounds: `List<T, MIN, MAX>`.
    Bounded { min: u32, max: Option<u32> },
}

impl Occurrence {
    pub(crate) fn of(item: &Item) -> Self {
        match (item.min, item.max) {
            (1, Some(1)) => Self::One,
            (0, Some(1)) => Self::Optional,
            (0, None) => Self::Any,
            (min, max) => Self::Bounded { min, max },
        }
    }

    /// Whether a builder needs the AVP.
    pub(crate) fn is_required(self) -> bool {
        matches!(self, Self::One) || matches!(self, Self::Bounded { min, .. } if min > 0)
    }

    /// What a field is around its values.
    pub(crate) fn shape(self, boxed: bool) -> Shape {
        match self {
            Self::One if boxed => Shape::Boxed,
            Self::One => Shape::Plain,
            Self::Optional if boxed => Shape::OptionalBoxed,
            Self::Optional => Shape::Optional,
            Self::Any => Shape::Vec,
            Self::Bounded { min, max } => Shape::List { min, max },
        }
    }
}

/// The type of one value of an AVP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// One of Rust, of diameter-core, or generated.
    Named(Path),
    /// The one that a derived format is mapped to, as its user wrote it.
    Mapped(String),
}

/// What the type of a field is around that of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `T`
    Plain,
    /// `Box<T>`
    Boxed,
    /// `Option<T>`
    Optional,
    /// `Option<Box<T>>`
    OptionalBoxed,
    /// `Vec<T>`
    Vec,
    /// `List<T, MIN, MAX>`
    List { min: u32, max: Option<u32> },
    /// `AnyAvps`
    Anything,
}

/// How a builder holds what it builds: setters of what is large move a pointer, and not the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// As it is.
    Value,
    /// In a `Box`, as fields hold it.
    Boxed,
    /// In a `Single`, of which a list is made.
    Single,
}

/// Which of the traits in diameter-core a setter takes; they differ in what the compiler says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueTrait {
    /// `IntoField`.
    Any,
    /// `IntoIdentity`.
    Identity,
    /// `IntoTime`.
    Time,
}

impl ValueTrait {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Any => "IntoField",
            Self::Identity => "IntoIdentity",
            Self::Time => "IntoTime",
        }
    }
}
