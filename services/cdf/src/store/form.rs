//! How values are kept: packed, where that makes them smaller.
//!
//! The requests of a session are much the same, and its entry is written anew with each of them. What is written once
//! to the journal is written to a file of the table too, and requests wait while the disk has much to do.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::StoreError;

/// As postcard has it.
const PLAIN: u8 = 1;
/// The same in a block of LZ4, behind its length.
const PACKED: u8 = 2;

/// Shorter ones do not become much smaller.
const PACKED_FROM: usize = 200;

pub(super) fn encode(value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    let plain = postcard::to_extend(value, vec![PLAIN]).map_err(StoreError::new)?;
    if plain.len() < PACKED_FROM {
        return Ok(plain);
    }
    let packed = lz4_flex::compress_prepend_size(&plain[1..]);
    if packed.len() >= plain.len() {
        return Ok(plain);
    }
    Ok([&[PACKED], &packed[..]].concat())
}

pub(super) fn decode<T: DeserializeOwned>(octets: &[u8]) -> Result<T, StoreError> {
    match octets.split_first() {
        Some((&PLAIN, value)) => postcard::from_bytes(value).map_err(StoreError::new),
        Some((&PACKED, value)) => {
            let value = lz4_flex::decompress_size_prepended(value).map_err(StoreError::new)?;
            postcard::from_bytes(&value).map_err(StoreError::new)
        }
        _ => Err(StoreError::new("it was kept in a form that is not known here")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_is_packed_and_what_does_not_is_plain() {
        let repeats = vec![b"called-station-id".to_vec(); 100];
        let octets = encode(&repeats).unwrap();
        assert_eq!(octets[0], PACKED);
        assert!(octets.len() < 200, "{} octets", octets.len());
        assert_eq!(decode::<Vec<Vec<u8>>>(&octets).unwrap(), repeats);

        let mut state = 1_u32;
        let next = |_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as u8
        };
        let random: Vec<u8> = (0..1000).map(next).collect();
        for plain in [&random[..], &repeats[0]] {
            let octets = encode(&plain).unwrap();
            assert_eq!(octets[0], PLAIN);
            assert_eq!(decode::<Vec<u8>>(&octets).unwrap(), plain);
        }
    }

    #[test]
    fn what_is_no_value_is_an_error() {
        let packed = encode(&vec![7_u32; 1000]).unwrap();
        assert_eq!(packed[0], PACKED);
        for octets in [&[][..], &[3, 1], &packed[..3], &packed[..packed.len() / 2]] {
            decode::<Vec<u32>>(octets).unwrap_err();
        }
    }
}
