// In place of induction.v, for searches from the reset. They are shortened by narrower
// inputs: an arrival at every clock, of one channel and two keys in turn, and no second reset.

    reg turn;
    initial turn = 0;
    always @(posedge clk) turn <= !turn;
    always @* begin : narrowed
        assume (!rst && moment_arrival && !moment_cancelled && moment_arrival_channel == 0);
        assume (moment_departure_channel == 0);
        assume (moment_arrival_key == turn && moment_departure_key <= 1);
    end

    wire broken_induction = 0;
