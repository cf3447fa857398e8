//! Bundles: structs of signals that travel together.

use crate::{Module, Sig};

/// A struct whose fields are all signals; made by [`bundle!`](crate::bundle).
pub trait Bundle<'m>: Copy {
    /// Field names and signals, in order of declaration.
    fn fields(&self) -> Vec<(&'static str, Sig<'m>)>;

    /// The same struct with each signal replaced.
    fn map(&self, f: impl FnMut(&'static str, Sig<'m>) -> Sig<'m>) -> Self;

    /// The same struct with these signals, in order of the fields.
    ///
    /// # Panics
    /// If there are fewer signals than fields.
    fn with(&self, sigs: Vec<Sig<'m>>) -> Self {
        let mut sigs = sigs.into_iter();
        self.map(|name, _| sigs.next().unwrap_or_else(|| panic!("no signal for field `{name}`")))
    }

    // The methods below go through the fields in plain loops: what a closure makes would
    // carry the place of the closure instead of the caller's.

    /// The bundle one clock later, in data-path registers `<prefix>_<field>`.
    #[track_caller]
    fn delay(&self, prefix: &str) -> Self {
        let mut late = Vec::new();
        for (name, sig) in self.fields() {
            late.push(sig.delay(&format!("{prefix}_{name}")));
        }
        self.with(late)
    }

    /// All fields as one signal, the first field most significant.
    #[track_caller]
    fn pack(&self) -> Sig<'m> {
        Sig::cat_all(&self.fields().iter().map(|f| f.1).collect::<Vec<_>>())
    }

    /// The reverse of [`Bundle::pack`], with this bundle's widths.
    ///
    /// # Panics
    /// If `packed` has more or fewer bits than the fields together.
    #[track_caller]
    fn unpack(&self, packed: Sig<'m>) -> Self {
        let mut low: u32 = self.fields().iter().map(|(_, sig)| sig.width()).sum();
        let at = std::panic::Location::caller();
        assert!(
            low == packed.width(),
            "widths differ in unpack at {at}: the fields have {low} bits, not {}",
            packed.describe()
        );
        let mut parts = Vec::new();
        for (_, sig) in self.fields() {
            low -= sig.width();
            parts.push(packed.slice(low, sig.width()));
        }
        self.with(parts)
    }

    /// Field by field, `sel ? self : other`.
    #[track_caller]
    fn select(&self, sel: Sig<'m>, other: &Self) -> Self {
        let mut chosen = Vec::new();
        for ((_, then), (_, other)) in self.fields().into_iter().zip(other.fields()) {
            chosen.push(sel.mux(then, other));
        }
        self.with(chosen)
    }

    /// Names the fields `<prefix>_<field>`.
    #[track_caller]
    fn named(&self, prefix: &str) -> Self {
        let mut named = Vec::new();
        for (name, sig) in self.fields() {
            named.push(sig.named(&format!("{prefix}_{name}")));
        }
        self.with(named)
    }

    /// Output ports `<prefix>_<field>`.
    #[track_caller]
    fn output(&self, m: &'m Module, prefix: &str) {
        for (name, sig) in self.fields() {
            m.output(&format!("{prefix}_{name}"), sig);
        }
    }
}

/// Declares a struct of signals and its [`Bundle`].
///
/// ```
/// use wiremeter_rtl::{bundle, Bundle, Module};
///
/// bundle! {
///     /// A sample and whether it counts.
///     pub struct Sample {
///         /// 1 if it counts.
///         valid,
///         /// The value.
///         value,
///     }
/// }
///
/// let c = Module::build("late", |m| {
///     let clk = m.clock("clk", "rst");
///     let s = Sample::input(m, clk, "in", &[1, 8]);
///     s.delay("late").output(m, "out");
/// });
/// assert_eq!(c.ports().len(), 6);
/// ```
#[macro_export]
macro_rules! bundle {
    ($(#[$doc:meta])* pub struct $name:ident { $($(#[$fdoc:meta])* $field:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m> {
            $($(#[$fdoc])* pub $field: $crate::Sig<'m>,)+
        }

        impl<'m> $crate::Bundle<'m> for $name<'m> {
            fn fields(&self) -> Vec<(&'static str, $crate::Sig<'m>)> {
                vec![$((stringify!($field), self.$field)),+]
            }

            fn map(&self, mut f: impl FnMut(&'static str, $crate::Sig<'m>) -> $crate::Sig<'m>) -> Self {
                $(let $field = f(stringify!($field), self.$field);)+
                $name { $($field),+ }
            }
        }

        #[allow(dead_code)]
        impl<'m> $name<'m> {
            /// Input ports `<prefix>_<field>` of the given widths, in order of the fields.
            ///
            /// # Panics
            /// If there are more or fewer widths than fields.
            #[track_caller]
            pub fn input(m: &'m $crate::Module, clock: $crate::Clock<'m>, prefix: &str, widths: &[u32]) -> Self {
                let names = [$(stringify!($field)),+];
                assert!(widths.len() == names.len(), "{} widths for the {} fields of {}", widths.len(), names.len(), stringify!($name));
                let mut widths = widths.iter();
                $(let $field = m.input(clock, &format!("{prefix}_{}", stringify!($field)), *widths.next().expect("counted"));)+
                $name { $($field),+ }
            }

            /// The outputs `<prefix>_<field>` of an instance.
            #[track_caller]
            pub fn from_instance(instance: &$crate::Instance<'m>, prefix: &str) -> Self {
                $(let $field = instance.out(&format!("{prefix}_{}", stringify!($field)));)+
                $name { $($field),+ }
            }
        }
    };
}
