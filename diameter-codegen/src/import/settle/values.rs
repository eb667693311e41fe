//! Named values: in the range of their data format, with distinct numbers and constants.

use std::collections::HashSet;

use super::Avp;
use crate::ident;
use crate::model::DataType;

/// Makes the values of an AVP ones that its data format can have.
pub(super) fn settle(avp: &mut Avp) {
    let values = std::mem::take(&mut avp.values);
    if !matches!(avp.data_type, DataType::Enumerated | DataType::Unsigned32) {
        if !values.is_empty() {
            let listed: Vec<String> =
                values.iter().map(|value| format!("{} {}", value.code, value.name)).collect();
            avp.todos.push(format!(
                "values of an AVP of type {} have no names: {}.",
                avp.data_type.name(),
                listed.join(", ")
            ));
        }
        return;
    }
    let mut codes = HashSet::new();
    let mut constants = HashSet::new();
    for mut value in values {
        let Some(code) = in_range(value.code, avp.data_type) else {
            avp.todos.push(format!("the value {} {} is out of range.", value.code, value.name));
            continue;
        };
        value.code = code;
        if !codes.insert(code) {
            avp.todos.push(format!("{} is another name of the value {code}.", value.name));
            continue;
        }
        let with_code = |name: &str| format!("{}_{code}", name.trim()).replace("_-", "_MINUS_");
        let constant = ident::value_name(&value.name);
        if constant.is_empty() {
            avp.todos.push(format!("the value {code} is `{}` in the source.", value.name));
            value.name = with_code("VALUE");
        } else if constants.contains(&constant) {
            value.name = with_code(&value.name);
        }
        if constants.insert(ident::value_name(&value.name)) {
            avp.values.push(value);
        } else {
            avp.todos.push(format!("the value {code} needs another name: {}.", value.name));
        }
    }
}

/// The value on the wire; what other programs take for unsigned is negative in an Enumerated.
fn in_range(code: i64, data_type: DataType) -> Option<i64> {
    let (least, greatest) = match data_type {
        DataType::Enumerated => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (0, i64::from(u32::MAX)),
    };
    match code {
        _ if (least..=greatest).contains(&code) => Some(code),
        _ => u32::try_from(code).ok().map(|code| i64::from(code.cast_signed())),
    }
}
