//! Properties that reach the formal tools (inside `ifdef FORMAL`).

use crate::node::{PropertyData, PropertyKind};
use crate::{Clock, Module, Sig};
use std::panic::Location;

impl Module {
    /// `condition` holds at every clock that is not a reset.
    #[track_caller]
    pub fn assert_always(&self, clock: Clock<'_>, name: &str, condition: Sig<'_>) {
        self.property(PropertyKind::Assert, clock, name, condition);
    }

    /// The environment keeps `condition` at every clock that is not a reset.
    #[track_caller]
    pub fn assume_always(&self, clock: Clock<'_>, name: &str, condition: Sig<'_>) {
        self.property(PropertyKind::Assume, clock, name, condition);
    }

    /// `condition` can be reached.
    #[track_caller]
    pub fn cover(&self, clock: Clock<'_>, name: &str, condition: Sig<'_>) {
        self.property(PropertyKind::Cover, clock, name, condition);
    }

    #[track_caller]
    fn property(&self, kind: PropertyKind, clock: Clock<'_>, name: &str, condition: Sig<'_>) {
        let at = Location::caller();
        condition.one_bit(&format!("property `{name}`"));
        let domain = self.own(clock);
        if let Some(other) = self.domain(&[condition]).filter(|other| *other != domain) {
            let (here, there) = (self.domain_name(domain), self.domain_name(other));
            panic!(
                "clock crossing without a synchroniser at {at}: property `{name}` belongs to {here}, {} to {there}",
                condition.describe()
            );
        }
        self.state.borrow_mut().properties.push(PropertyData {
            kind,
            name: name.to_string(),
            clock: clock.index,
            condition: condition.node,
            at,
        });
    }
}
