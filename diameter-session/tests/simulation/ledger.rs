//! The account of a subscriber: what a server does to it, and what must be true of it.

use std::collections::BTreeMap;

use diameter_session::credit_control::{Request, Server, ServerOutput, Service, UnitType};

/// An account that is counted in octets.
pub(crate) struct Ledger {
    pub(crate) balance: u64,
    reserved: BTreeMap<Service, u64>,
    /// What was debited for each request, by CC-Request-Number.
    pub(crate) debited: BTreeMap<u32, BTreeMap<Service, u64>>,
}

impl Ledger {
    pub(crate) fn new(balance: u64) -> Self {
        Self { balance, reserved: BTreeMap::new(), debited: BTreeMap::new() }
    }

    /// What is neither used nor reserved.
    pub(crate) fn available(&self) -> u64 {
        self.balance.saturating_sub(self.reserved.values().sum())
    }

    /// Takes over what a server wants for a request: all of it or nothing.
    pub(crate) fn commit(&mut self, request: Option<&Request>, outputs: &[ServerOutput]) {
        let mut debited = BTreeMap::new();
        for output in outputs {
            match output {
                ServerOutput::Debit(service, used) => {
                    let octets = used.iter().map(|it| it.units.amount(UnitType::TotalOctets));
                    *debited.entry(*service).or_default() += octets.sum::<u64>();
                }
                ServerOutput::Reserve(service, units) => {
                    *self.reserved.entry(*service).or_default() +=
                        units.amount(UnitType::TotalOctets);
                }
                ServerOutput::Release(service, units) => {
                    let reserved = self.reserved.remove(service).expect("something is reserved");
                    assert_eq!(reserved, units.amount(UnitType::TotalOctets), "all is released");
                }
                _ => {}
            }
        }
        let settles = outputs.iter().any(|it| matches!(it, ServerOutput::Debit(..)));
        if let Some(request) = request.filter(|_| settles) {
            self.balance = self.balance.saturating_sub(debited.values().sum());
            let earlier = self.debited.insert(request.number, debited);
            assert_eq!(earlier, None, "request {} is debited once", request.number);
        }
    }

    /// The server's own books say the same.
    pub(crate) fn agrees_with(&self, server: &Server) {
        let reserved = server.reserved().iter();
        let reserved: BTreeMap<_, _> = reserved
            .map(|(service, units)| (*service, units.amount(UnitType::TotalOctets)))
            .collect();
        assert_eq!(self.reserved, reserved);
    }

    pub(crate) fn is_settled(&self) -> bool {
        self.reserved.is_empty()
    }
}
