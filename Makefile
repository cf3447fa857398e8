# The commands people need; each installs first what it misses (tools/setup.sh).

CAPTURE ?= tests/captures/dscp-mix.pcap

.PHONY: run test test-guest lint verilog synth bitstream figures bench miri tools place xilinx liteeth guest clean

run: tools ## simulate a capture and print its queue statistics
	cargo run --quiet --release -p wiremeter -- sim --pcap $(CAPTURE) --channel-by dscp --epoch 10ms --epochs 100 --sets 5

test: tools guest place xilinx lint ## everything that must hold
	cargo test --quiet --workspace --doc
	@if cargo nextest --version >/dev/null 2>&1; \
	then echo cargo nextest run --workspace; cargo nextest run --workspace; \
	else echo cargo test --workspace --lib --bins --tests; cargo test --workspace --lib --bins --tests; fi

test-guest: tools guest ## of these, those in a virtual machine with the card
	cargo test --workspace --test guest

lint: tools ## formatting and warnings
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

verilog: tools ## write hdl/verilog anew
	cargo run --quiet --release -p wiremeter-blocks --bin verilog

synth: tools place liteeth ## synthesis figures of both widths, and LiteEth's beside, into hdl/figures and the README
	.tools/venv/bin/python3 tools/synth.py

bitstream: tools $(if $(filter ax7203,$(BOARD)),xilinx,place) ## a board's bitstream: make bitstream BOARD=versa-ecp5-5g
	.tools/venv/bin/python3 tools/bitstream.py $(BOARD)

figures: tools $(if $(filter ax7203,$(BOARD)),xilinx,place) ## what a board's bitstream takes and how quick it is, over five seeds: make figures BOARD=versa-ecp5-5g
	.tools/venv/bin/python3 tools/figures.py $(BOARD)

bench: tools ## speed of the simulation and the driver, into the README
	cargo build --quiet --release -p wiremeter
	cargo run --quiet --release -p wiremeter-bench --bin bench

miri: ## the driver's hand-over, copies and decoders in Miri; needs `rustup toolchain install nightly --component miri,rust-src`
	MIRIFLAGS=-Zmiri-many-seeds=0..16 cargo +nightly miri test --quiet -p wiremeter-driver --test handover
	MIRIFLAGS=-Zmiri-disable-isolation PROPTEST_CASES=8 cargo +nightly miri test --quiet -p wiremeter-driver \
		--test driver --test vfio_user -- record:: any_part protocol::

tools: ## what building and testing need
	tools/setup.sh

place: ## nextpnr for ECP5, which its bitstream, `make synth` and the tests need, beside the system
	tools/place.sh

xilinx: ## nextpnr for Artix-7, which its bitstream and the tests need, beside the system
	tools/xilinx.sh

liteeth: ## LiteEth, which `make synth` compares with, apart from the other tools
	tools/liteeth.sh

guest: ## QEMU and a kernel, which the tests need, beside the system
	tools/guest.sh

clean: ## all that was built, the tools too
	rm -rf target .tools
