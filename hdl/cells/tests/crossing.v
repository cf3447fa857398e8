
    // What is claimed of the queue, whichever clock has its edge when; put inside the module.
    (* gclk *) reg moment;
    (* anyconst *) reg [2:0] watched;
    reg [2:0] pushes = 0, pops = 0;
    reg kept;
    reg [2:0] tail_before = 0, head_before = 0;
    // Modulo 8, and never more than 4 apart: the numbers of what is in the queue differ.
    wire [2:0] held = pushes - pops;
    wire [2:0] tail_change = queue_tail_gray ^ tail_before;
    wire [2:0] head_change = queue_head_gray ^ head_before;

    always @(posedge write_clk) if (push && !full) begin
        pushes <= pushes + 1;
        if (pushes == watched) kept <= word;
    end
    always @(posedge read_clk) if (pop && valid) pops <= pops + 1;
    always @(posedge moment) begin
        assume (!write_rst && !read_rst);
        tail_before <= queue_tail_gray;
        head_before <= queue_head_gray;
        one_bit_of_the_tail: assert ((tail_change & (tail_change - 1)) == 0);
        one_bit_of_the_head: assert ((head_change & (head_change - 1)) == 0);
        no_more_than_it_holds: assert (held <= 4);
        nothing_from_nothing: assert (!(valid && pushes == pops));
        the_word: assert (!(valid && pops == watched) || oldest == kept);
    end
