use std::net::SocketAddr;

/// Why a card behind Etherbone cannot be opened, or an access to it failed.
#[derive(Debug, thiserror::Error)]
pub enum EtherboneError {
    /// The system has no way there.
    #[error("cannot reach {address}; see that it is the board's address, and that this machine has a route to it")]
    Unreachable {
        /// The board.
        address: SocketAddr,
        /// The system's reason.
        #[source]
        source: std::io::Error,
    },
    /// Nobody answers.
    #[error("no answer from {address} in {tries} tries; see that the board runs, and that this is its address")]
    Silent {
        /// The board.
        address: SocketAddr,
        /// How often it was asked.
        tries: u32,
    },
    /// The thread that receives could not be started.
    #[error("cannot start a thread")]
    Thread(#[source] std::io::Error),
}
