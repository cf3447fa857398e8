//! Why a request is not answered.

use thiserror::Error;

/// Why a request is not answered.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// It has no more bytes than the card answers.
    #[error("the card answers it")]
    Card,
    /// It is shorter than any request of this mode.
    #[error("it is too short for a request")]
    Short,
    /// Its source is a reflector's port, or no address that can be answered.
    #[error("its source is a reflector, or no single station")]
    Loop,
    /// Its source is not on the list.
    #[error("its source is not on the list")]
    NotAllowed,
    /// Its digest is not that of the key.
    #[error("its digest is not of the key")]
    WrongHmac,
    /// The table of sessions is full of others that are alive.
    #[error("the table of sessions is full")]
    NoSession,
    /// It is beyond the limit.
    #[error("it is beyond the limit")]
    RateLimited,
}

impl Refusal {
    /// All of them, in the order in which they are looked for.
    pub const ALL: [Refusal; 7] = [
        Refusal::Card,
        Refusal::Short,
        Refusal::Loop,
        Refusal::NotAllowed,
        Refusal::WrongHmac,
        Refusal::NoSession,
        Refusal::RateLimited,
    ];

    /// Its name in figures, as `wrong_hmac`.
    pub fn name(self) -> &'static str {
        match self {
            Refusal::Card => "card",
            Refusal::Short => "short",
            Refusal::Loop => "loop",
            Refusal::NotAllowed => "not_allowed",
            Refusal::WrongHmac => "wrong_hmac",
            Refusal::NoSession => "no_session",
            Refusal::RateLimited => "rate_limited",
        }
    }
}
