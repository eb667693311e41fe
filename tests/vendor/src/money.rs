//! Acme-Money (Acme Charging Guide 2.1, 2.3).

use diameter_core::{AvpValue, AvpView, Decoder, Encoder, Format, Unread};

/// An amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// The number of the currency in ISO 4217: 978 is the euro.
    pub currency: u32,
    /// The amount in the least unit of the currency.
    pub amount: i64,
}

impl Money {
    /// An amount of euros, in cents.
    pub const fn cents(amount: i64) -> Self {
        Self { currency: 978, amount }
    }
}

impl AvpValue for Money {
    const FORMAT: Format = Format::OctetString;

    fn placeholder(_: Unread) -> Self {
        Self::cents(0)
    }

    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        let [c0, c1, c2, c3, amount @ ..] = decoder.octets::<12>(avp)?;
        let currency = u32::from_be_bytes([c0, c1, c2, c3]);
        if !(1..=999).contains(&currency) {
            decoder.invalid_value(avp, "the number of a currency, three digits");
            return None;
        }
        Some(Self { currency, amount: i64::from_be_bytes(amount) })
    }

    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(&self.currency.to_be_bytes());
        encoder.put(&self.amount.to_be_bytes());
    }
}
