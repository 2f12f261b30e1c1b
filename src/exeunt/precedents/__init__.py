"""Where history alone would send a leader: past exiles, ties between states, the fitted model.

The door is `exeunt.precedents.prior.prior(country, on)`.  `departure.departure_base_rate` tells
how often leaders lose office, `backtest.backtest` how well the model forecasts past exiles.
"""
