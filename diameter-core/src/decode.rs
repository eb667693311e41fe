//! Decoding against a grammar: counts occurrences, collects every error with its path, bounds the
//! depth. Generated code drives it; see [`crate::Contents`].

use std::borrow::Cow;

use bytes::Bytes;

use crate::error::Step;
use crate::{
    AdditionalAvps, AvpDescription, AvpErrorKind, AvpFlags, AvpIter, AvpKey, AvpValue, AvpView,
    DecodeError, DecodeErrorKind, DecodeErrors, Dictionary, Encoder, Grammar, Item, List, RawAvp,
};

/// The errors and limits of one message, shared by all groups in it.
#[derive(Debug)]
pub struct Decoder {
    errors: Vec<DecodeError>,
    depth: usize,
    dictionary: Option<&'static Dictionary>,
}

impl Decoder {
    /// How deep groups may be nested: well beyond what any dictionary needs.
    pub const MAX_DEPTH: usize = 32;

    /// A decoder for one message. AVPs of this dictionary, or of those it imports, are known.
    pub(crate) fn new(dictionary: &'static Dictionary) -> Self {
        Self { errors: Vec::new(), depth: 0, dictionary: Some(dictionary) }
    }

    /// A decoder for a single value, with no dictionary around it.
    pub(crate) fn for_value() -> Self {
        Self { errors: Vec::new(), depth: 0, dictionary: None }
    }

    /// The value's octets, when it has exactly as many as the data format.
    #[inline]
    pub fn octets<const LENGTH: usize>(&mut self, avp: AvpView<'_>) -> Option<[u8; LENGTH]> {
        let octets = avp.data().try_into().ok();
        if octets.is_none() {
            self.invalid_length(avp, LENGTH);
        }
        octets
    }

    /// Reports that the value is not what its data format asks for (5004).
    #[cold]
    pub fn invalid_value(&mut self, avp: AvpView<'_>, expected: impl Into<Cow<'static, str>>) {
        let kind = DecodeErrorKind::InvalidValue { expected: expected.into() };
        self.report(kind, avp, Some(avp.to_raw()));
    }

    /// Reports that the value has another length than its data format (5014).
    #[cold]
    pub fn invalid_length(&mut self, avp: AvpView<'_>, expected: usize) {
        let kind = DecodeErrorKind::InvalidLength { expected, found: avp.data().len() };
        let data = Bytes::from(vec![0; expected]);
        self.report(kind, avp, Some(RawAvp { data, ..avp.to_raw() }));
    }

    /// The value, or everything that is wrong.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, DecodeErrors> {
        match (DecodeErrors::new(self.errors), value) {
            (None, Some(value)) => Ok(value),
            (Some(errors), _) => Err(errors),
            (None, None) => {
                // A value type refused its octets and did not say why.
                let expected = "what its type accepts".into();
                Err(DecodeError::from(DecodeErrorKind::InvalidValue { expected }).into())
            }
        }
    }

    /// Decodes the AVPs of a group.
    #[inline]
    pub(crate) fn group<T>(
        &mut self,
        avp: AvpView<'_>,
        grammar: &'static Grammar,
        decode: impl FnOnce(&mut Avps<'_, '_>) -> Option<T>,
    ) -> Option<T> {
        if self.depth == Self::MAX_DEPTH {
            let kind = DecodeErrorKind::TooDeep { limit: Self::MAX_DEPTH };
            self.report(kind, avp, Some(avp.to_raw()));
            return None;
        }
        self.depth += 1;
        let value = self.contents(avp.avps(), grammar, avp.offset(), decode);
        self.depth -= 1;
        value
    }

    /// Decodes the AVPs of a message or group that starts at `offset`.
    #[inline]
    pub(crate) fn contents<T>(
        &mut self,
        avps: AvpIter<'_>,
        grammar: &'static Grammar,
        offset: usize,
        decode: impl FnOnce(&mut Avps<'_, '_>) -> Option<T>,
    ) -> Option<T> {
        decode(&mut Avps { avps, decoder: self, grammar, offset, failed: Vec::new() })
    }

    fn report(&mut self, kind: DecodeErrorKind, avp: AvpView<'_>, failed: Option<RawAvp>) {
        self.errors.push(DecodeError::new(kind, avp.offset(), failed));
    }

    fn name(&self, key: AvpKey) -> Option<&'static str> {
        self.dictionary.and_then(|dictionary| dictionary.avp(key)).map(|avp| avp.name)
    }

    /// Adds the AVP in which errors were found to those errors, the ones from `first` on.
    #[cold]
    fn locate(&mut self, first: usize, avp: AvpView<'_>, step: &Step) {
        for error in self.errors.iter_mut().skip(first) {
            if !error.path().steps().is_empty() {
                error.wrap(|child| RawAvp { data: encoded(child), ..avp.to_raw() });
            }
            error.prefix(step.clone());
        }
    }
}

/// The AVPs of one message or group while they are being decoded against its grammar.
///
/// Generated code matches each on its (vendor, code) and hands it to the slot of its field.
#[derive(Debug)]
pub struct Avps<'a, 'd> {
    avps: AvpIter<'a>,
    decoder: &'d mut Decoder,
    grammar: &'static Grammar,
    offset: usize,
    /// The rules an occurrence of which could not be decoded: they are not missing.
    failed: Vec<usize>,
}

impl<'a> Avps<'a, '_> {
    /// The next AVP, with Vendor-Id and code to match on.
    #[inline]
    #[allow(clippy::should_implement_trait, reason = "an iterator would borrow the slots' methods")]
    pub fn next(&mut self) -> Option<((u32, u32), AvpView<'a>)> {
        match self.avps.next()? {
            Ok(avp) => Some(((avp.vendor_id(), avp.code()), avp)),
            Err(error) => {
                self.invalid_header(error.offset, error.kind);
                None
            }
        }
    }

    /// An AVP that may occur once: `rule` is its position in the grammar.
    #[inline]
    pub fn one<T: AvpValue>(&mut self, rule: usize, avp: AvpView<'_>, slot: &mut Option<T>) {
        if slot.is_some() {
            return self.too_many(rule, avp, 1);
        }
        *slot = self.value(rule, avp, None);
    }

    /// An AVP that may occur once and is held in a `Box`.
    #[inline]
    pub fn one_boxed<T: AvpValue>(
        &mut self,
        rule: usize,
        avp: AvpView<'_>,
        slot: &mut Option<Box<T>>,
    ) {
        if slot.is_some() {
            return self.too_many(rule, avp, 1);
        }
        *slot = self.value(rule, avp, None).map(Box::new);
    }

    /// An AVP that may occur any number of times.
    #[inline]
    pub fn many<T: AvpValue>(&mut self, rule: usize, avp: AvpView<'_>, values: &mut Vec<T>) {
        let index = values.len();
        values.extend(self.value(rule, avp, Some(index)));
    }

    /// An AVP that may occur up to `max` times.
    #[inline]
    pub fn up_to<T: AvpValue>(
        &mut self,
        rule: usize,
        avp: AvpView<'_>,
        values: &mut Vec<T>,
        max: usize,
    ) {
        if values.len() == max {
            return self.too_many(rule, avp, max);
        }
        self.many(rule, avp, values);
    }

    /// An AVP that the grammar does not list, where it has `* [ AVP ]`.
    #[inline]
    pub fn additional(&mut self, avp: AvpView<'_>, additional: &mut AdditionalAvps) {
        if self.is_supported(avp) {
            additional.push_raw(avp.to_raw());
        }
    }

    /// An AVP that the grammar does not list, where it has `[ AVP ]`.
    pub fn additional_one(&mut self, rule: usize, avp: AvpView<'_>, slot: &mut Option<RawAvp>) {
        if slot.is_some() {
            self.too_many(rule, avp, 1);
        } else if self.is_supported(avp) {
            *slot = Some(avp.to_raw());
        }
    }

    /// An AVP that the grammar does not list, where it has `1*{ AVP }`: there an AVP stands for
    /// itself (Failed-AVP), whether it is known or not.
    pub fn additional_many(&mut self, avp: AvpView<'_>, values: &mut Vec<RawAvp>) {
        values.push(avp.to_raw());
    }

    /// An AVP that the grammar does not list, where it has no wildcard.
    #[cold]
    pub fn not_allowed(&mut self, avp: AvpView<'_>) {
        self.refuse(avp, None, DecodeErrorKind::NotAllowed);
    }

    /// The value of a rule that must occur once.
    #[inline]
    pub fn required<T>(&mut self, rule: usize, slot: Option<T>) -> Option<T> {
        if slot.is_none() {
            self.missing(rule, 0);
        }
        slot
    }

    /// The values of a rule with bounds.
    #[inline]
    pub fn bounded<T, const MIN: usize, const MAX: usize>(
        &mut self,
        rule: usize,
        values: Vec<T>,
    ) -> Option<List<T, MIN, MAX>> {
        let list: Result<List<T, MIN, MAX>, _> = List::try_from(values);
        if let Err(error) = &list {
            self.missing(rule, error.found);
        }
        list.ok()
    }

    #[inline]
    fn value<T: AvpValue>(
        &mut self,
        rule: usize,
        avp: AvpView<'_>,
        index: Option<usize>,
    ) -> Option<T> {
        let before = self.decoder.errors.len();
        let value = T::decode(avp, self.decoder);
        if self.decoder.errors.len() > before {
            self.failed(rule, avp, index, before);
        }
        value
    }

    #[cold]
    fn failed(&mut self, rule: usize, avp: AvpView<'_>, index: Option<usize>, before: usize) {
        let failures = self.failed.iter().filter(|failed| **failed == rule).count();
        let index = index.map(|index| index + failures);
        self.failed.push(rule);
        let name = self.item(rule).map(|avp| avp.name);
        self.decoder.locate(before, avp, &Step { key: avp.key(), name, index });
    }

    #[cold]
    fn too_many(&mut self, rule: usize, avp: AvpView<'_>, max: usize) {
        let name = self.item(rule).map(|avp| avp.name);
        let max = u32::try_from(max).unwrap_or(u32::MAX);
        self.refuse(avp, name, DecodeErrorKind::TooManyOccurrences { max });
    }

    #[cold]
    fn missing(&mut self, rule: usize, found: usize) {
        let failures = self.failed.iter().filter(|failed| **failed == rule).count();
        let Some(item) = self.grammar.items.get(rule) else { return };
        let found = u32::try_from(found + failures).unwrap_or(u32::MAX);
        if found >= item.min {
            return;
        }
        let kind = DecodeErrorKind::MissingAvp { found, min: item.min };
        let failed = item.avp.map(AvpDescription::placeholder);
        let mut error = DecodeError::new(kind, self.offset, failed);
        if let Some(avp) = item.avp {
            error.prefix(Step { key: avp.key, name: Some(avp.name), index: None });
        }
        self.decoder.errors.push(error);
    }

    /// Whether an AVP that is not in the grammar may be kept: an unknown one with the M bit must
    /// not be (RFC 6733, 4.1).
    #[inline]
    fn is_supported(&mut self, avp: AvpView<'_>) -> bool {
        // Without a dictionary nobody can say what is unknown.
        let must_be_known =
            avp.flags().contains(AvpFlags::MANDATORY) && self.decoder.dictionary.is_some();
        if !must_be_known || self.decoder.name(avp.key()).is_some() {
            return true;
        }
        self.refuse(avp, None, DecodeErrorKind::Unsupported);
        false
    }

    #[cold]
    fn refuse(&mut self, avp: AvpView<'_>, name: Option<&'static str>, kind: DecodeErrorKind) {
        let name = name.or_else(|| self.decoder.name(avp.key()));
        let mut error = DecodeError::new(kind, avp.offset(), Some(avp.to_raw()));
        error.prefix(Step { key: avp.key(), name, index: None });
        self.decoder.errors.push(error);
    }

    #[cold]
    fn invalid_header(&mut self, offset: usize, kind: AvpErrorKind) {
        let header = match kind {
            AvpErrorKind::ShortHeader { .. } => None,
            AvpErrorKind::LengthUnderHeader { avp, flags, .. }
            | AvpErrorKind::LengthPastEnd { avp, flags, .. }
            | AvpErrorKind::MissingPadding { avp, flags, .. } => Some((avp, flags)),
        };
        let known = |key| self.decoder.dictionary.and_then(|it| it.avp(key));
        // RFC 6733, 7.1.5: the header and a value of zeros as the format has it.
        let failed = header.map(|(key, flags)| RawAvp {
            code: key.code,
            vendor_id: key.vendor_id,
            flags,
            data: known(key).map(|avp| avp.placeholder().data).unwrap_or_default(),
        });
        let mut error = DecodeError::new(DecodeErrorKind::InvalidHeader(kind), offset, failed);
        if let Some((key, _)) = header {
            error.prefix(Step { key, name: known(key).map(|avp| avp.name), index: None });
            let rule = |item: &Item| item.avp.is_some_and(|avp| avp.key == key);
            self.failed.extend(self.grammar.items.iter().position(rule));
        }
        self.decoder.errors.push(error);
    }

    fn item(&self, rule: usize) -> Option<&'static AvpDescription> {
        self.grammar.items.get(rule)?.avp
    }
}

fn encoded(avp: &RawAvp) -> Bytes {
    let mut encoder = Encoder::new();
    encoder.raw(avp);
    // It was received as part of this message, whose length fits.
    encoder.finish_value("").unwrap_or_default()
}
