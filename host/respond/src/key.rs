//! Keys of HMAC-SHA-256, truncated to 16 bytes (RFC 8762, section 4.4).

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use thiserror::Error;

/// Bytes of a digest in a packet.
pub const DIGEST: usize = 16;
/// Shortest key, in bytes: a digest's. A shorter one is guessed sooner than its digests.
const SHORTEST: usize = 16;

/// What is no key.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum KeyError {
    /// Something that is no pair of hexadecimal digits.
    #[error("a key is pairs of hexadecimal digits, and nothing else")]
    Digits,
    /// Too few of them.
    #[error("a key of {bytes} bytes: give at least {SHORTEST}")]
    Short {
        /// How many.
        bytes: usize,
    },
}

/// A key.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

impl Key {
    /// The key of pairs of hexadecimal digits, as `0123…ef`; space around them is nothing.
    ///
    /// # Errors
    /// It is not that, or has fewer than 16 bytes.
    pub fn from_hex(text: &str) -> Result<Key, KeyError> {
        let digits: Option<Vec<u8>> = text.trim().chars().map(|digit| Some(digit.to_digit(16)? as u8)).collect();
        let digits = digits.filter(|digits| digits.len() % 2 == 0).ok_or(KeyError::Digits)?;
        let bytes: Vec<u8> = digits.chunks(2).map(|two| two[0] << 4 | two[1]).collect();
        if bytes.len() < SHORTEST {
            return Err(KeyError::Short { bytes: bytes.len() });
        }
        // HMAC takes keys of any length (RFC 2104).
        Hmac::new_from_slice(&bytes).map(Key).map_err(|_| KeyError::Digits)
    }

    fn over(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        parts.iter().for_each(|part| mac.update(part));
        mac
    }

    /// The digest of all parts, one after the other.
    pub(crate) fn digest(&self, parts: &[&[u8]]) -> [u8; DIGEST] {
        let whole = self.over(parts).finalize().into_bytes();
        std::array::from_fn(|n| whole[n])
    }

    /// Whether `digest` is theirs, in a time that does not tell how much of it is.
    pub(crate) fn verify(&self, parts: &[&[u8]], digest: &[u8]) -> bool {
        digest.len() == DIGEST && self.over(parts).verify_truncated_left(digest).is_ok()
    }
}

/// Without the key.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_rfc_4231() {
        // Section 4.6: a key of 20 bytes, the output truncated to 128 bits.
        let key = Key::from_hex(&"0c".repeat(20)).unwrap();
        let digest = [
            0xa3, 0xb6, 0x16, 0x74, 0x73, 0x10, 0x0e, 0xe0, 0x6e, 0x0c, 0x79, 0x6c, 0x29, 0x55, 0x55, 0x2b,
        ];
        assert_eq!(key.digest(&[b"Test With ", b"Truncation"]), digest);
        assert!(key.verify(&[b"Test With Truncation"], &digest));
        assert!(!key.verify(&[b"Test With Truncation."], &digest));
        assert!(!key.verify(&[b"Test With Truncation"], &digest[..15]), "not by a part of it");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let error = |text: &str| Key::from_hex(text).unwrap_err();
        for text in ["0", "0x00112233445566778899aabbccddeeff", "é0", "00 11"] {
            assert_eq!(error(text), KeyError::Digits, "{text}");
        }
        assert_eq!(error(&"ab".repeat(15)), KeyError::Short { bytes: 15 });
        assert!(Key::from_hex(&format!("{}\n", "Ab".repeat(16))).is_ok());
    }

    #[test]
    fn a_key_is_not_printed() {
        assert_eq!(format!("{:?}", Key::from_hex(&"ab".repeat(16)).unwrap()), "Key");
    }
}
