//! How received messages are decoded: with which options, and by which dictionaries.

use std::collections::HashMap;

use diameter_core::{
    Answer, Command, CommandDescription, DecodeOptions, Decoded, Dictionary, Message, Received,
};

/// How a node decodes.
#[derive(Default)]
pub(crate) struct Decoding {
    pub(crate) options: DecodeOptions,
    /// Dictionaries that the program knows, beside those of each command.
    known: Vec<&'static Dictionary>,
    /// The same and more, for commands that have some of their own: by Application-Id and Command Code.
    known_for: HashMap<(u32, u32), Vec<&'static Dictionary>>,
}

impl Decoding {
    /// Knows the AVPs of a dictionary in all messages.
    pub(crate) fn know(&mut self, dictionary: &'static Dictionary) {
        self.known.push(dictionary);
        self.known_for.values_mut().for_each(|known| known.push(dictionary));
    }

    /// Knows the AVPs of a dictionary in requests and answers of one command.
    pub(crate) fn know_for<C: Command>(&mut self, dictionary: &'static Dictionary) {
        let everywhere = &self.known;
        self.known_for.entry(key::<C>()).or_insert_with(|| everywhere.clone()).push(dictionary);
    }

    pub(crate) fn decode<C: Command>(&self, message: &Message) -> Decoded<C> {
        C::decode_knowing(message, &self.options, self.known::<C>())
    }

    pub(crate) fn sort<A: Answer>(&self, message: &Message) -> Received<A> {
        Received::decode_knowing(message, &self.options, self.known::<A>())
    }

    fn known<C: Command>(&self) -> &[&'static Dictionary] {
        self.known_for.get(&key::<C>()).unwrap_or(&self.known)
    }
}

/// A request and its answer are one command.
fn key<C: Command>() -> (u32, u32) {
    let CommandDescription { application_id, code, .. } = *C::DESCRIPTION;
    (application_id, code.unwrap_or_default())
}
