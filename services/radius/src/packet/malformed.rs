//! Why octets are no packet.

use thiserror::Error;

/// Octets that are no RADIUS packet. They are dropped without an answer (RFC 2865, 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Malformed {
    /// Fewer octets than a header has.
    #[error("{octets} octets are no packet: its header alone has 20")]
    TooShort {
        /// How many there are.
        octets: usize,
    },
    /// The header says a length that no packet has.
    #[error("the header says {length} octets; packets have 20 to {most}")]
    Length {
        /// What it says.
        length: usize,
        /// The longest that is taken.
        most: usize,
    },
    /// The header says more octets than have come.
    #[error("the header says {length} octets, and {octets} came")]
    Cut {
        /// What it says.
        length: usize,
        /// How many there are.
        octets: usize,
    },
    /// An attribute with a length that cannot be.
    #[error(
        "attribute {number} at octet {offset} says {length} octets: {available} are left, 2 is the least"
    )]
    Attribute {
        /// The type of the attribute.
        number: u8,
        /// Where it begins, from the packet's first octet.
        offset: usize,
        /// What it says.
        length: usize,
        /// How many octets the packet has from there on.
        available: usize,
    },
}

/// What no packet can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unwritable {
    /// A value that is longer than its kind of attribute takes.
    #[error("{octets} octets are too many for an attribute {attribute_type}: it takes {most}")]
    Value {
        /// The attribute.
        attribute_type: super::AttributeType,
        /// How long its value is.
        octets: usize,
        /// The longest value that it can have.
        most: usize,
    },
    /// An attribute for which there is no room left in the packet.
    #[error("attribute {attribute_type} of {octets} octets finds {left} left in the packet")]
    Full {
        /// The attribute.
        attribute_type: super::AttributeType,
        /// How many octets it takes with its headers.
        octets: usize,
        /// How many the packet has left.
        left: usize,
    },
    /// An attribute that the packet writes itself, or a type that cannot be.
    #[error("attribute {0} cannot be written as such")]
    Type(super::AttributeType),
}
