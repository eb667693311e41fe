//! One message being decoded: the errors found so far with their paths, the limits, the options.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use bytes::Bytes;

use crate::error::{Failed, Step};
use crate::octets::{Octets, SHORT};
use crate::{
    AvpDescription, AvpFlags, AvpIter, AvpKey, AvpView, Avps, DecodeError, DecodeErrorKind,
    DecodeErrors, DecodeOptions, Dictionary, Grammar, RawAvp, Tolerance,
};

/// What could be understood of a message, and what could not.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded<T> {
    /// The command; `None` when something is missing that its type cannot do without.
    pub value: Option<T>,
    /// What is wrong with the message; `None` when nothing is.
    pub errors: Option<DecodeErrors>,
}

impl<T> Decoded<T> {
    /// The command, if nothing is wrong with the message.
    ///
    /// # Errors
    ///
    /// All that is wrong.
    pub fn into_result(self) -> Result<T, DecodeErrors> {
        match (self.errors, self.value) {
            (None, Some(value)) => Ok(value),
            (Some(errors), _) => Err(errors),
            // A value type refused its octets and did not say why.
            (None, None) => Err(DecodeErrors::unexplained()),
        }
    }
}

/// The errors and limits of one message, shared by all groups in it.
#[derive(Debug)]
pub struct Decoder {
    errors: Vec<DecodeError>,
    pub(crate) options: DecodeOptions,
    /// The dictionary of the command.
    dictionary: Option<&'static Dictionary>,
    /// Dictionaries that the program knows as well.
    more: Vec<&'static Dictionary>,
    /// What was looked for last among what is known: mostly it is the same again.
    last_known: Cell<Option<(AvpKey, Option<&'static AvpDescription>)>>,
    /// What an AVP that is not known was looked for in.
    imports: Option<Box<Imports>>,
    /// The message's buffer, for the values that share it.
    buffer: Option<Arc<Bytes>>,
    depth: usize,
    /// How many AVPs may still be read, when they are counted.
    avps_left: usize,
    /// Whether AVPs are counted: most messages are too short to have too many.
    is_counting: bool,
    /// Whether each AVP is looked at before it is read: they are counted, or some are skipped.
    pub(crate) is_watching: bool,
    /// How many octets of memory values may still take.
    room: usize,
    /// Whether a limit ended decoding.
    has_ended: bool,
    /// Whether M bits count: not inside a group that lacks it (RFC 6733, 4.4).
    pub(crate) m_bits_count: bool,
    /// Which of the groups around lack the M bit; the lowest bit is the innermost.
    groups_without_m: u64,
    /// Whether there is anything that only a strict decoder minds.
    pub(crate) is_strict: bool,
}

impl Decoder {
    /// A decoder for one message, or one value, of this length.
    pub(crate) fn new(options: &DecodeOptions, length: usize) -> Self {
        // No AVP is shorter than its header.
        let is_counting = length / 8 > options.max_avps;
        Self {
            errors: Vec::new(),
            options: *options,
            dictionary: None,
            more: Vec::new(),
            last_known: Cell::new(None),
            imports: None,
            buffer: None,
            depth: 0,
            avps_left: options.max_avps,
            is_counting,
            is_watching: is_counting || !options.skipped_avps.is_empty(),
            room: options.room(length),
            has_ended: false,
            m_bits_count: true,
            groups_without_m: 0,
            is_strict: options.avp_flags == Tolerance::Refuse
                || options.displaced_avps == Tolerance::Refuse
                || options.unnamed_values == Tolerance::Refuse,
        }
    }

    /// The same decoder, which knows the AVPs of these dictionaries and of those that they import.
    pub(crate) fn knowing(
        self,
        dictionary: &'static Dictionary,
        more: &[&'static Dictionary],
    ) -> Self {
        Self { dictionary: Some(dictionary), more: more.to_vec(), ..self }
    }

    /// The value's octets, when it has exactly as many as the data format.
    #[inline]
    pub fn octets<const LENGTH: usize>(&mut self, avp: &AvpView<'_>) -> Option<[u8; LENGTH]> {
        let octets = avp.octets();
        if octets.is_none() {
            self.invalid_length(avp, LENGTH);
        }
        octets
    }

    /// The octets of the value.
    #[inline]
    pub(crate) fn value_octets(&mut self, avp: &AvpView<'_>) -> Octets {
        if avp.data().len() <= SHORT {
            return avp.data().into();
        }
        Octets::part(self.shared(avp.buffer()), avp.data_range())
    }

    /// The message's buffer, to be shared by one value more.
    fn shared(&mut self, buffer: &Bytes) -> Arc<Bytes> {
        let is_this = |it: &&Arc<Bytes>| it.as_ptr() == buffer.as_ptr() && it.len() == buffer.len();
        match self.buffer.as_ref().filter(is_this) {
            Some(shared) => shared.clone(),
            None => self.buffer.insert(Arc::new(buffer.clone())).clone(),
        }
    }

    /// Whether enumerated values without a symbol are errors.
    #[inline]
    pub fn refuses_unnamed_values(&self) -> bool {
        self.options.unnamed_values == Tolerance::Refuse
    }

    /// Reports that the value is not what its data format asks for (5004).
    #[cold]
    pub fn invalid_value(&mut self, avp: &AvpView<'_>, expected: impl Into<Cow<'static, str>>) {
        let kind = DecodeErrorKind::InvalidValue { expected: expected.into() };
        self.report(kind, avp, Failed::Received);
    }

    /// Reports that the value has another length than its data format (5014).
    #[cold]
    pub fn invalid_length(&mut self, avp: &AvpView<'_>, expected: usize) {
        let kind = DecodeErrorKind::InvalidLength { expected, found: avp.data().len() };
        let data = Bytes::from(vec![0; expected]);
        self.report(kind, avp, Failed::Other(RawAvp { data, ..avp.to_raw() }));
    }

    /// Everything that is wrong.
    #[inline]
    pub(crate) fn errors(&mut self) -> Option<DecodeErrors> {
        if self.errors.is_empty() {
            return None;
        }
        // The last AVP read can have several errors. One is always kept: it says that decoding ended.
        self.errors.truncate(self.options.max_errors.max(1));
        DecodeErrors::new(std::mem::take(&mut self.errors))
    }

    /// Decodes the AVPs of a group.
    #[inline]
    pub(crate) fn group(
        &mut self,
        avp: &AvpView<'_>,
        grammar: &'static Grammar,
        decode: impl FnOnce(&mut Avps<'_, '_>) -> Option<()>,
    ) -> Option<()> {
        if self.depth >= self.options.max_depth {
            let kind = DecodeErrorKind::TooDeep { limit: self.options.max_depth };
            self.report(kind, avp, Failed::Received);
            return None;
        }
        let around = (self.m_bits_count, self.groups_without_m);
        let is_mandatory = avp.flags().contains(AvpFlags::MANDATORY);
        self.m_bits_count &= is_mandatory;
        self.groups_without_m = self.groups_without_m << 1 | u64::from(!is_mandatory);
        self.depth += 1;
        let value = self.contents(avp.avps(), grammar, avp.flags().header_length(), decode);
        self.depth -= 1;
        (self.m_bits_count, self.groups_without_m) = around;
        value
    }

    /// Decodes the AVPs of a message or group behind a header of this length.
    #[inline]
    pub(crate) fn contents(
        &mut self,
        avps: AvpIter<'_>,
        grammar: &'static Grammar,
        header_length: usize,
        decode: impl FnOnce(&mut Avps<'_, '_>) -> Option<()>,
    ) -> Option<()> {
        let before = self.errors.len();
        let value = decode(&mut Avps::new(avps, self, grammar, header_length));
        if self.errors.len() > before {
            self.sort_missing(before, grammar);
        }
        value
    }

    /// Puts the missing AVPs of a message or group, those of its groups included, into the order of
    /// its grammar: they were noticed group by group.
    #[cold]
    fn sort_missing(&mut self, first: usize, grammar: &Grammar) {
        let rule = |error: &DecodeError| {
            let step = error.path().steps().first()?;
            grammar.items.iter().position(|item| item.avp.is_some_and(|avp| avp.key == step.key))
        };
        if let Some(errors) = self.errors.get_mut(first..) {
            errors.sort_by_key(|error| error.is_missing().then(|| rule(error)));
        }
    }

    /// Whether an AVP may be one too many, or one to skip.
    #[inline]
    pub(crate) fn is_watched(&self, (vendor_id, code): (u32, u32)) -> bool {
        self.is_counting || self.options.skipped_avps.contains(&AvpKey { vendor_id, code })
    }

    /// Counts one AVP more; `false` when decoding has to end.
    pub(crate) fn goes_on(&mut self, avp: &AvpView<'_>) -> bool {
        !self.is_counting || self.count(avp)
    }

    #[cold]
    fn count(&mut self, avp: &AvpView<'_>) -> bool {
        match self.avps_left.checked_sub(1) {
            Some(left) => {
                self.avps_left = left;
                true
            }
            None => self.ends(avp.offset()),
        }
    }

    /// Reports once that there are more AVPs than may be read.
    #[cold]
    fn ends(&mut self, offset: usize) -> bool {
        if !self.has_ended {
            let kind = DecodeErrorKind::TooManyAvps { limit: self.options.max_avps };
            self.note(DecodeError::new(kind, offset, Bytes::new(), Failed::Nothing));
        }
        // No group around goes on either.
        self.has_ended = true;
        false
    }

    /// Takes memory for values; `false` when there is not so much left.
    #[inline]
    pub(crate) fn take_room(&mut self, octets: usize) -> bool {
        match self.room.checked_sub(octets) {
            Some(left) => {
                self.room = left;
                true
            }
            None => false,
        }
    }

    /// Reads no AVP any more.
    pub(crate) fn end(&mut self) {
        self.has_ended = true;
        (self.is_watching, self.is_counting, self.avps_left) = (true, true, 0);
    }

    /// Adds an error. After the last one to be collected no AVP is read any more.
    #[cold]
    pub(crate) fn note(&mut self, error: impl Into<DecodeError>) {
        self.errors.push(error.into());
        if self.errors.len() >= self.options.max_errors {
            self.end();
        }
    }

    /// Which of the groups around an AVP must be written without the M bit, as they were received: with it
    /// an M bit inside them would count.
    pub(crate) fn groups_without_m(&self, avp: &AvpView<'_>) -> u64 {
        match avp.flags().contains(AvpFlags::MANDATORY) {
            true => self.groups_without_m,
            false => 0,
        }
    }

    /// How many errors there are.
    #[inline]
    pub(crate) fn error_count(&self) -> usize {
        self.errors.len()
    }

    /// Whether AVPs are neither counted nor are their flags and positions looked at.
    pub(crate) fn is_simple(&self) -> bool {
        !self.is_strict && !self.is_counting
    }

    /// How many AVPs may still be read.
    pub(crate) fn avps_left(&self) -> usize {
        self.avps_left
    }

    /// Whether a limit has ended decoding.
    pub(crate) fn has_ended(&self) -> bool {
        self.has_ended
    }

    fn report(&mut self, kind: DecodeErrorKind, avp: &AvpView<'_>, failed: Failed) {
        self.note(DecodeError::at(kind, avp, failed));
    }

    /// The description of an AVP, known or not, by which printing shows it.
    pub(crate) fn described(&mut self, key: AvpKey) -> Option<&'static AvpDescription> {
        self.known(key).or_else(|| self.imported(key))
    }

    /// The description of an AVP that is not known to the receiver.
    pub(crate) fn imported(&mut self, key: AvpKey) -> Option<&'static AvpDescription> {
        let imports = self.imports.take();
        let mut imports = imports.unwrap_or_else(|| Box::new(Imports::of(self.dictionaries())));
        let found = imports.avp(key);
        self.imports = Some(imports);
        found
    }

    /// The description of an AVP that is known to the receiver: see [`Dictionary::known`].
    pub(crate) fn known(&self, key: AvpKey) -> Option<&'static AvpDescription> {
        match self.last_known.get() {
            Some((last, known)) if last == key => known,
            _ => {
                let known = self.dictionaries().find_map(|it| it.known(key));
                self.last_known.set(Some((key, known)));
                known
            }
        }
    }

    /// Whether it can be said of an AVP that it is not known.
    pub(crate) fn has_dictionary(&self) -> bool {
        self.dictionary.is_some()
    }

    fn dictionaries(&self) -> impl Iterator<Item = &'static Dictionary> + '_ {
        self.dictionary.into_iter().chain(self.more.iter().copied())
    }

    /// Adds the AVP in which errors were found to those errors, the ones from `first` on.
    #[cold]
    pub(crate) fn locate(&mut self, first: usize, avp: &AvpView<'_>, step: &Step) {
        for error in self.errors.iter_mut().skip(first) {
            error.prefix_avp(*step, avp.flags());
        }
    }
}

/// The imports of some dictionaries, near and far, and what was found in them. To find out what they are
/// takes longer than to look in them, and errors in one message are mostly about the same AVPs.
#[derive(Debug)]
struct Imports {
    dictionaries: Vec<&'static Dictionary>,
    /// One for each AVP that was looked for, so no more than there may be errors.
    found: Vec<(AvpKey, Option<&'static AvpDescription>)>,
}

impl Imports {
    fn of(dictionaries: impl Iterator<Item = &'static Dictionary>) -> Self {
        let dictionaries = dictionaries.flat_map(Dictionary::reachable).collect();
        Self { dictionaries, found: Vec::new() }
    }

    fn avp(&mut self, key: AvpKey) -> Option<&'static AvpDescription> {
        if let Some((_, found)) = self.found.iter().find(|(known, _)| *known == key) {
            return *found;
        }
        let found = self.dictionaries.iter().find_map(|it| it.own_avp(key));
        self.found.push((key, found));
        found
    }
}
