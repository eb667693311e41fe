//! Which changes break programs: the table of docs/compatibility.md.
//!
//! A program is broken when it does not compile any more. Structs are made by builders and can grow, named values
//! are constants of a number; a field of another type and a name that is gone are what programs notice.

use diameter_codegen::model::{Avp, DataType, EnumValue, Item};

/// What there was is not there any more.
pub(super) const GONE: &str = "programs that use it don't compile";

/// What programs call it.
pub(super) const OTHER_NAME: &str = "programs call it by the old name";

/// The type of a field.
pub(super) const OTHER_TYPE: &str = "its field has another type";

/// What a builder asks for.
const REQUIRED: &str = "builders ask for it";

/// A rule that is new, gone, or of other occurrences.
pub(super) fn rule(was: Option<&Item>, is: Option<&Item>) -> Option<&'static str> {
    match (was.map(field), is.map(field)) {
        (None, Some(_)) => is.filter(|it| it.min > 0).map(|_| REQUIRED),
        (Some(_), None) => Some(GONE),
        (was, is) => (was != is).then_some(OTHER_TYPE),
    }
}

/// What holds the AVPs of a rule.
#[derive(PartialEq)]
enum Field {
    One,
    AtMostOne,
    Any,
    Between(u32, Option<u32>),
}

fn field(item: &Item) -> Field {
    match (item.min, item.max) {
        (1, Some(1)) => Field::One,
        (0, Some(1)) => Field::AtMostOne,
        (0, None) => Field::Any,
        (min, max) => Field::Between(min, max),
    }
}

/// Another data format; one that is derived from the same is of the same type.
pub(super) fn data_type(was: &Avp, is: &Avp) -> Option<&'static str> {
    (was.data_type != is.data_type).then_some(OTHER_TYPE)
}

/// The first named value of a number, which gives it a type of its own, or the last.
pub(super) fn own_type(was: &Avp, is: &Avp) -> Option<&'static str> {
    let has_own = |it: &Avp| {
        it.data_type == DataType::Enumerated || !it.enums.is_empty() || !it.bits.is_empty()
    };
    (has_own(was) != has_own(is)).then_some(OTHER_TYPE)
}

/// A named value or bit that is new, gone or of another name.
pub(super) fn value(was: Option<&EnumValue>, is: Option<&EnumValue>) -> Option<&'static str> {
    let constant = |it: &EnumValue| it.rust_name.clone();
    match (was.map(constant), is.map(constant)) {
        (None, _) => None,
        (Some(_), None) => Some(GONE),
        (was, is) => (was != is).then_some(OTHER_NAME),
    }
}

#[cfg(test)]
mod tests {
    use diameter_codegen::model::Rule;

    use super::*;

    fn item(rule: Rule, min: u32, max: Option<u32>) -> Item {
        Item { avp: None, rule, min, max }
    }

    #[test]
    fn optional_avp_more_breaks_nobody_and_a_required_one_does() {
        assert_eq!(rule(None, Some(&item(Rule::Optional, 0, Some(1)))), None);
        assert_eq!(rule(None, Some(&item(Rule::Optional, 0, None))), None);
        assert_eq!(rule(None, Some(&item(Rule::Required, 1, Some(1)))), Some(REQUIRED));
        assert_eq!(rule(Some(&item(Rule::Optional, 0, Some(1))), None), Some(GONE));
    }

    #[test]
    fn occurrence_that_is_widened_breaks_and_a_position_does_not() {
        let optional = item(Rule::Optional, 0, Some(1));
        let required = item(Rule::Required, 1, Some(1));
        let any = item(Rule::Optional, 0, None);
        assert_eq!(rule(Some(&optional), Some(&any)), Some(OTHER_TYPE));
        assert_eq!(rule(Some(&required), Some(&optional)), Some(OTHER_TYPE));
        assert_eq!(rule(Some(&required), Some(&item(Rule::Fixed, 1, Some(1)))), None);
        let bounded = |max| item(Rule::Required, 1, max);
        assert_eq!(rule(Some(&bounded(Some(4))), Some(&bounded(None))), Some(OTHER_TYPE));
    }

    #[test]
    fn value_more_breaks_nobody_and_one_of_another_name_does() {
        let value_of = |name: &str, constant: &str| EnumValue {
            value: 1,
            name: name.to_owned(),
            rust_name: constant.to_owned(),
            spec: None,
        };
        let silver = value_of("SILVER", "SILVER");
        assert_eq!(value(None, Some(&silver)), None);
        assert_eq!(value(Some(&silver), Some(&value_of("Silver", "SILVER"))), None);
        assert_eq!(value(Some(&silver), Some(&value_of("GOLD", "GOLD"))), Some(OTHER_NAME));
        assert_eq!(value(Some(&silver), None), Some(GONE));
    }
}
