//! The compiled model behind its C functions: all that is unsafe in this crate.

use std::ffi::{CStr, CString, c_char, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr::NonNull;

use libloading::Library;

use crate::Error;

type Step = unsafe extern "C" fn(*mut c_void, *const u32, *mut u32) -> bool;
type Idle = unsafe extern "C" fn(*mut c_void, *const u32, *mut u32, *const u32, u64) -> u64;

/// A running model, and the words of its ports.
pub(crate) struct Model {
    handle: NonNull<c_void>,
    step: Step,
    idle: Idle,
    /// Values that the next step drives.
    pub(crate) inputs: Vec<u32>,
    /// Values that the last step sampled.
    pub(crate) outputs: Vec<u32>,
    // Last: the functions above are within it.
    library: Library,
}

impl Model {
    /// Loads a library that `Build` made and starts a model whose ports take so many words.
    pub(crate) fn open(path: &Path, seed: u32, inputs: usize, outputs: usize) -> Result<Model, Error> {
        let failed = |source| Error::Load {
            path: path.to_owned(),
            source,
        };
        let wrong = |problem| Error::Model {
            path: path.to_owned(),
            problem,
        };
        // SAFETY: the library is one of our cache; its initialisers are Verilator's, which
        // only register things within the library.
        let library = unsafe { Library::new(path) }.map_err(failed)?;
        // SAFETY: shim.cpp defines these functions with exactly these types, and the
        // pointers copied out of the symbols do not outlive the library in the same struct.
        let (input_words, output_words, open, step, idle) = unsafe {
            (
                *library.get::<unsafe extern "C" fn() -> u64>("wm_input_words").map_err(failed)?,
                *library.get::<unsafe extern "C" fn() -> u64>("wm_output_words").map_err(failed)?,
                *library.get::<unsafe extern "C" fn(u32) -> *mut c_void>("wm_open").map_err(failed)?,
                *library.get::<Step>("wm_step").map_err(failed)?,
                *library.get::<Idle>("wm_idle").map_err(failed)?,
            )
        };
        // SAFETY: these two functions only return a number.
        let (input_words, output_words) = unsafe { (input_words(), output_words()) };
        if (input_words, output_words) != (inputs as u64, outputs as u64) {
            return Err(wrong("the model's ports are not those described"));
        }
        // SAFETY: any seed will do; the shim lets no exception out.
        let handle = NonNull::new(unsafe { open(seed) }).ok_or(wrong("the model does not start"))?;
        Ok(Model {
            handle,
            step,
            idle,
            inputs: vec![0; inputs],
            outputs: vec![0; outputs],
            library,
        })
    }

    /// Steps one clock; false when the model has stopped.
    pub(crate) fn step(&mut self) -> bool {
        // SAFETY: the handle is open, and both vectors have the lengths that the library
        // gave at opening.
        unsafe { (self.step)(self.handle.as_ptr(), self.inputs.as_ptr(), self.outputs.as_mut_ptr()) }
    }

    /// Steps until an output bit in `watch` changes, `clocks` at most; gives the clocks.
    pub(crate) fn idle(&mut self, watch: &[u32], clocks: u64) -> u64 {
        assert_eq!(watch.len(), self.outputs.len(), "a mask has as many words as the outputs");
        let (inputs, outputs) = (self.inputs.as_ptr(), self.outputs.as_mut_ptr());
        // SAFETY: as in `step`, and the mask's length was just checked.
        unsafe { (self.idle)(self.handle.as_ptr(), inputs, outputs, watch.as_ptr(), clocks) }
    }

    /// Why the model stopped, empty if it did not.
    pub(crate) fn fault(&self) -> String {
        type Fault = unsafe extern "C" fn(*const c_void) -> *const c_char;
        // SAFETY: the type is the shim's; the handle is open; the text is a C string that
        // lives until the next step, and is copied here.
        unsafe {
            let Ok(fault) = self.library.get::<Fault>("wm_fault") else {
                return String::from("the model has no wm_fault");
            };
            CStr::from_ptr(fault(self.handle.as_ptr())).to_string_lossy().into_owned()
        }
    }

    /// Begins to write waves; false when that cannot be.
    pub(crate) fn trace(&mut self, path: &Path) -> bool {
        type Trace = unsafe extern "C" fn(*mut c_void, *const c_char) -> bool;
        let Ok(path) = CString::new(path.as_os_str().as_bytes()) else {
            return false;
        };
        // SAFETY: the type is the shim's; the handle is open; the path outlives the call.
        unsafe {
            self.library
                .get::<Trace>("wm_trace")
                .is_ok_and(|trace| trace(self.handle.as_ptr(), path.as_ptr()))
        }
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: the type is the shim's; the handle is open and not used after.
        unsafe {
            if let Ok(close) = self.library.get::<unsafe extern "C" fn(*mut c_void)>("wm_close") {
                close(self.handle.as_ptr());
            }
        }
    }
}
