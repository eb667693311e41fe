//! Authentication and key agreement (TS 33.102, 6.3): vectors, sequence numbers, resynchronization.
//!
//! Nothing here reads a clock, a store or a source of chance. The state of a subscriber is a
//! [`SequenceState`]: whoever makes vectors writes it down, in one step with having read it, before a vector
//! leaves. Two servers that do so never give out one sequence number twice.
//!
//! ```
//! use diameter_core::coding::PlmnId;
//! use diameter_hss::authentication::{Algorithm, Amf, Domain, Requester, SequenceState, Vector};
//!
//! let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
//! let mut state = SequenceState::default();
//! let mme = Requester::new(Domain::Eps, "mme1.example.net");
//! let sqn = state.next(&mme)?;
//! // The store takes `state` over here.
//! let vector = Vector::new(&algorithm, [0x23; 16], sqn, Amf::EUTRAN);
//! let kasme = vector.kasme(PlmnId::from_static("00101"));
//! assert_eq!(vector.autn()[6..8], [0x80, 0x00]);
//! # assert_eq!(kasme.len(), 32);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod algorithm;
mod card;
mod milenage;
mod resynchronization;
mod sequence;
mod tuak;
mod vector;
mod xor;

pub use algorithm::{Algorithm, KeyLengthError, Mac, Res};
pub use card::{Card, CardError};
pub use resynchronization::{Resynchronization, WrongAuts, resynchronize};
pub use sequence::{Domain, Requester, SequenceExhausted, SequenceState, Sqn};
pub use tuak::TuakLengths;
pub use vector::{Amf, Vector};
