//! The vfio-user protocol and its client, against bytes written from QEMU's
//! docs/interop/vfio-user.rst.

mod card;
mod connection;
mod failures;
mod protocol;
mod server;
