// Steps a Verilated model for Rust. Compiled with the model's own files and a generated
// ports.h, which has the structs Inputs and Outputs and says how they meet the ports.
#include <cstring>
#include <exception>
#include <memory>
#include <string>

#include "Vmodel.h"
#include "ports.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_fst_c.h"
#endif

namespace {

// What $stop, a failed assertion or the runtime had to say in this thread's evaluation.
thread_local std::string stopped;

std::string place(const char* file, int line, const char* text) {
    return std::string(file) + ":" + std::to_string(line) + ": " + text;
}

struct Model {
    VerilatedContext context;
    std::unique_ptr<Vmodel> top;
    std::string fault;
#if VM_TRACE
    std::unique_ptr<VerilatedFstC> waves;
#endif

    explicit Model(uint32_t seed) {
        context.randReset(2);
        context.randSeed(static_cast<int>(seed % 0x7fffffffu) + 1);
#if VM_TRACE
        context.traceEverOn(true);
#endif
        top = std::make_unique<Vmodel>(&context, "");
    }

    ~Model() {
#if VM_TRACE
        if (waves) waves->close();
#endif
        top->final();
    }

    void evaluate(bool clock) {
        set_clock(*top, clock);
        top->eval();
#if VM_TRACE
        if (waves) waves->dump(context.time());
#endif
        context.timeInc(1);
    }

    // The outputs are those before the rising edge: what a register outside would take. Without
    // a clock they are those after the inputs.
    bool step(const Inputs& in, Outputs& out) {
        if (!fault.empty()) return false;
        stopped.clear();
        try {
            drive(*top, in);
            evaluate(false);
            sample(*top, out);
            if (has_clock) evaluate(true);
        } catch (const std::exception& error) {
            if (stopped.empty()) stopped = error.what();
        }
        fault = stopped;
        return fault.empty();
    }
};

struct Fatal : std::exception {};

}  // namespace

void vl_stop(const char* file, int line, const char*) {
    stopped = place(file, line, "stopped, or an assertion failed");
}

void vl_fatal(const char* file, int line, const char*, const char* text) {
    stopped = place(file, line, text);
    throw Fatal();
}

#define EXPORT extern "C" __attribute__((visibility("default")))

EXPORT uint64_t wm_input_words() { return sizeof(Inputs) / 4; }
EXPORT uint64_t wm_output_words() { return sizeof(Outputs) / 4; }

EXPORT Model* wm_open(uint32_t seed) {
    try {
        return new Model(seed);
    } catch (const std::exception&) {
        return nullptr;
    }
}

EXPORT void wm_close(Model* model) { delete model; }

EXPORT bool wm_step(Model* model, const Inputs* in, Outputs* out) { return model->step(*in, *out); }

// Steps with the same inputs until a watched bit of the outputs differs from what it was
// at the call, `clocks` at most; gives the clocks stepped.
EXPORT uint64_t wm_idle(Model* model, const Inputs* in, Outputs* out, const uint32_t* watch,
                        uint64_t clocks) {
    uint32_t was[sizeof(Outputs) / 4], is[sizeof(Outputs) / 4];
    std::memcpy(was, out, sizeof was);
    for (uint64_t n = 0; n < clocks; ++n) {
        if (!model->step(*in, *out)) return n;
        std::memcpy(is, out, sizeof is);
        for (size_t word = 0; word < sizeof is / 4; ++word)
            if ((was[word] ^ is[word]) & watch[word]) return n + 1;
    }
    return clocks;
}

EXPORT const char* wm_fault(const Model* model) { return model->fault.c_str(); }

EXPORT bool wm_trace(Model* model, const char* path) {
#if VM_TRACE
    model->waves = std::make_unique<VerilatedFstC>();
    model->top->trace(model->waves.get(), 99);
    model->waves->open(path);
    return model->waves->isOpen();
#else
    (void)model, (void)path;
    return false;
#endif
}
