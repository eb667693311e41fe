//! Octets as letters and digits of a host name: base32 (RFC 4648, 6) in lower case, without padding, in
//! labels of at most 63 characters (RFC 1035, 2.3.4).

const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
const LABEL: usize = 63;

/// Appends octets to a name.
pub(super) fn put(name: &mut Vec<u8>, octets: &[u8]) {
    let start = name.len();
    let (mut bits, mut count) = (0_u32, 0);
    let mut put = |five: u32| {
        if (name.len() - start) % (LABEL + 1) == LABEL {
            name.push(b'.');
        }
        name.extend(ALPHABET.get((five & 31) as usize));
    };
    for octet in octets {
        bits = bits << 8 | u32::from(*octet);
        count += 8;
        while count >= 5 {
            count -= 5;
            put(bits >> count);
        }
    }
    if count > 0 {
        put(bits << (5 - count));
    }
}

/// Reads them again, in either case; `None` for what [`put`] does not write.
pub(super) fn read(name: &[u8]) -> Option<Vec<u8>> {
    let mut octets = Vec::with_capacity(name.len() * 5 / 8);
    let (mut bits, mut count) = (0_u32, 0);
    for (place, character) in name.iter().enumerate() {
        if place % (LABEL + 1) == LABEL {
            if *character != b'.' {
                return None;
            }
            continue;
        }
        let five = match character.to_ascii_lowercase() {
            letter @ b'a'..=b'z' => letter - b'a',
            digit @ b'2'..=b'7' => digit - b'2' + 26,
            _ => return None,
        };
        bits = (bits << 5 | u32::from(five)) & 0xfff;
        count += 5;
        if count >= 8 {
            count -= 8;
            octets.push((bits >> count) as u8);
        }
    }
    // Bits that no octet has are 0, and fewer than a character.
    let is_whole = count < 5 && bits & ((1 << count) - 1) == 0;
    (is_whole && name.last() != Some(&b'.')).then_some(octets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_of_every_length_are_read_as_they_were_written() {
        for length in 0..200_u8 {
            let octets: Vec<u8> = (0..length).map(|it| it.wrapping_mul(151) ^ length).collect();
            let mut name = Vec::new();
            put(&mut name, &octets);
            assert_eq!(read(&name), Some(octets.clone()), "{length}");
            assert_eq!(read(&name.to_ascii_uppercase()), Some(octets), "{length}");
            assert!(name.split(|it| *it == b'.').all(|label| label.len() <= LABEL));
        }
    }

    #[test]
    fn it_is_the_base32_of_rfc_4648() {
        let mut name = Vec::new();
        put(&mut name, b"foobar");
        assert_eq!(name, b"mzxw6ytboi");
    }

    #[test]
    fn each_octets_have_one_spelling() {
        assert_eq!(read(b"mzxw6ytboj"), None, "a bit too much");
        assert_eq!(read(b"mzxw6y1boi"), None, "no such digit");
        assert_eq!(read(b"mzxw6.ytboi"), None, "a label too short");
        assert_eq!(read(b"mzxw6ytb."), None, "an empty label");
        assert_eq!(read(b"mzxw6yq"), Some(b"foob".to_vec()));
        assert_eq!(read(b"mzxw6ytba"), None, "a character too much");
    }
}
