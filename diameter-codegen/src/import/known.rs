//! The dictionaries that an imported one may refer to.

use std::collections::{HashMap, HashSet};

use crate::model::{DataType, Model};

/// What those dictionaries define, by key and by name.
pub(super) struct Known<'a> {
    avps: HashMap<Key, Home<'a>>,
    keys: HashMap<&'a str, Vec<Key>>,
    /// How many AVPs of a name a dictionary has, with redefinitions.
    counts: HashMap<(&'a str, &'a str), usize>,
    applications: HashSet<u32>,
    /// Applications and codes.
    commands: HashSet<(u32, u32)>,
    codes: HashSet<u32>,
}

/// Vendor and code.
pub(super) type Key = (u32, u32);

/// The original definition of an AVP.
#[derive(Clone, Copy)]
pub(super) struct Home<'a> {
    pub(super) dictionary: &'a str,
    pub(super) name: &'a str,
    pub(super) field_name: &'a str,
    pub(super) data_type: DataType,
}

impl<'a> Known<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut known = Self {
            avps: HashMap::new(),
            keys: HashMap::new(),
            counts: HashMap::new(),
            applications: HashSet::new(),
            commands: HashSet::new(),
            codes: HashSet::new(),
        };
        for dictionary in &model.dictionaries {
            for application in &dictionary.applications {
                known.applications.insert(application.id);
                for code in application.commands.iter().filter_map(|command| command.code) {
                    known.commands.insert((application.id, code));
                    known.codes.insert(code);
                }
            }
            for avp in &dictionary.avps {
                *known.counts.entry((&dictionary.name, &avp.name)).or_default() += 1;
                if avp.redefines.is_some() {
                    continue;
                }
                let key = (avp.vendor_id, avp.code);
                known.keys.entry(&avp.name).or_default().push(key);
                known.avps.entry(key).or_insert(Home {
                    dictionary: &dictionary.name,
                    name: &avp.name,
                    field_name: &avp.field_name,
                    data_type: avp.data_type,
                });
            }
        }
        known
    }

    /// The definition with this vendor and code.
    pub(super) fn home(&self, key: Key) -> Option<Home<'a>> {
        self.avps.get(&key).copied()
    }

    /// The AVPs of that name.
    pub(super) fn named(&self, name: &str) -> &[Key] {
        self.keys.get(name).map_or(&[], Vec::as_slice)
    }

    /// How many definitions of that name are in the dictionary.
    pub(super) fn count(&self, dictionary: &str, name: &str) -> usize {
        self.counts.get(&(dictionary, name)).copied().unwrap_or_default()
    }

    /// Whether one of them has this application.
    pub(super) fn has_application(&self, id: u32) -> bool {
        self.applications.contains(&id)
    }

    /// Whether one of them has a command with this code, in whatever application.
    pub(super) fn has_code(&self, code: u32) -> bool {
        self.codes.contains(&code)
    }

    /// Whether one of them has this command in this application.
    pub(super) fn has_command(&self, application: u32, code: u32) -> bool {
        self.commands.contains(&(application, code))
    }
}
